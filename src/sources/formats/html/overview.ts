/** True for the address of a home page, a section or a list. */
export function isOverview(address: string): boolean {
  try {
    const { pathname, search } = new URL(address);
    if (pathname.replace(/\/(?:index\.\w+|home|ar)?\/?$/, "") === "" && search === "") return true;
    return /^\/(?:ar\/)?(?:category|tag|tags|author|search|section|topic|topics|archive|login)(?:\/|$)/i.test(
      pathname,
    );
  } catch {
    return false;
  }
}
