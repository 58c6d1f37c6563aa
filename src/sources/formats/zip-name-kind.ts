/** True for names that would lead out of a folder that the ZIP is unpacked to, or that no file can have. */
export function isUnsafe(name: string): boolean {
  return (
    name === "" ||
    name.startsWith("/") ||
    /^[a-z]:/i.test(name) ||
    name.split("/").includes("..") ||
    /\p{Cc}/u.test(name)
  );
}

/** True for folders and for what operating systems leave in archives on their own. */
export function isJunk(name: string): boolean {
  const last = name.slice(name.lastIndexOf("/") + 1);
  return (
    name.endsWith("/") ||
    name.startsWith("__MACOSX/") ||
    name.includes("/__MACOSX/") ||
    last.startsWith("._") ||
    /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(last)
  );
}
