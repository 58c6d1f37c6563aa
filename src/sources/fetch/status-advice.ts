/** What to do about any other status below 500. */
export const DEFAULT: readonly [string, string] = [
  "open the address in a browser to see what it is",
  "افتح العنوان في متصفح لترى ما هو",
];
/** What to do about answers that are no pages, by status. */
export const ADVICE: Readonly<Record<number, readonly [string, string]>> = {
  401: [
    "the page is for those who log in: save it in a browser and give the file",
    "الصفحة لمن يسجّل الدخول: احفظها من متصفح وأعطِ الملف",
  ],
  403: [
    "the server does not give it to programs: save it in a browser and give the file",
    "لا يعطيها الخادم للبرامج: احفظها من متصفح وأعطِ الملف",
  ],
  404: [
    "there is no page at this address: check it, or look for it in a web archive",
    "لا صفحة في هذا العنوان: راجعه أو ابحث عنه في أرشيف للويب",
  ],
  410: [
    "the page was taken away for good: look for it in a web archive",
    "أزيلت الصفحة نهائياً: ابحث عنها في أرشيف للويب",
  ],
  429: [
    "the server was asked too often: wait and ask it less often",
    "سُئل الخادم أكثر مما يقبل: انتظر ثم اسأله أقل",
  ],
  451: [
    "the page is withheld for legal reasons: look for it in a web archive",
    "الصفحة محجوبة لأسباب قانونية: ابحث عنها في أرشيف للويب",
  ],
};

/** What to do about 500 and above. */
export const SERVER: readonly [string, string] = [
  "the server has a trouble of its own: try again later",
  "في الخادم نفسه خلل: أعد المحاولة لاحقاً",
];
