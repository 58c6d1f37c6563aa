/** What a file is that no reader reads, in English and Arabic. */
export interface Kind {
  readonly english: string;
  readonly arabic: string;
}

const kind = (english: string, arabic: string): Kind => ({ english, arabic });
const IMAGE = kind("an image", "صورة");
const SOUND = kind("sound or video", "صوت أو فيديو");

/** First bytes (as Latin-1), where they stand, and what they mean. From the file(1) database and the formats' own documents. */
const SIGNATURES: readonly (readonly [at: number, bytes: string, kind: Kind])[] = [
  [0, "\x89PNG", IMAGE],
  [0, "\xff\xd8\xff", IMAGE],
  [0, "GIF8", IMAGE],
  [0, "BM", IMAGE],
  [0, "II*\0", IMAGE],
  [0, "MM\0*", IMAGE],
  [8, "WEBP", IMAGE],
  [4, "ftypavif", IMAGE],
  [4, "ftypheic", IMAGE],
  [4, "ftyp", SOUND],
  [0, "\x1aE\xdf\xa3", SOUND],
  [0, "OggS", SOUND],
  [0, "ID3", SOUND],
  [0, "RIFF", SOUND],
  [0, "FLV", SOUND],
  [0, "\xd0\xcf\x11\xe0", kind("an old Office file (.doc, .xls)", "ملف Office قديم (‎.doc أو ‎.xls)")],
  [0, "{\\rtf", kind("an RTF file", "ملف RTF")],
  [0, "7z\xbc\xaf\x27\x1c", kind("a 7-Zip archive", "أرشيف 7-Zip")],
  [0, "Rar!", kind("a RAR archive", "أرشيف RAR")],
  [0, "\xfd7zXZ", kind("an xz archive", "أرشيف xz")],
  [0, "BZh", kind("a bzip2 archive", "أرشيف bzip2")],
  [0, "\x28\xb5\x2f\xfd", kind("a Zstandard archive", "أرشيف Zstandard")],
  [257, "ustar", kind("a tar archive", "أرشيف tar")],
  [0, "SQLite format 3", kind("a database", "قاعدة بيانات")],
  [0, "%!PS", kind("a PostScript file", "ملف PostScript")],
  [0, "AT&TFORM", kind("a DjVu file", "ملف DjVu")],
  [0, "\x7fELF", kind("a program", "برنامج")],
  [0, "MZ", kind("a program", "برنامج")],
];

/** What the first bytes of a file that is no text say it is; null where they say nothing known. */
export function signatureOf(latin: string): Kind | null {
  return SIGNATURES.find(([at, bytes]) => latin.startsWith(bytes, at))?.[2] ?? null;
}
