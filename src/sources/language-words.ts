/** Letters of Sorani Kurdish that none of its neighbours write, and the vowel that it writes in nearly every word. */
export const SORANI = /[ڕڵێۆە]/gu;
/** Letters that Pashto alone writes. */
export const PASHTO = /[ټډړښځڅېۍڼ]/gu;
/** Words and beginnings that stand in nearly every sentence of their language, and in none of the others. */
export const ARABIC_WORD =
  /^[وفبك]?(?:لل|ال)\p{L}{2}|^(?:في|من|على|عن|إلى|الى|أن|ان|التي|الذي|هذا|هذه|كان|قال|مع)$|ة$/u;

/** Words that stand in nearly every Persian sentence. */
export const PERSIAN_WORD = /^(?:که|كه|از|به|این|اين|را|با|است|می|در|شد|شده|های|برای|کرد|یک|آن|خود)$/u;

/** The same of Urdu, and letters that it alone writes. */
export const URDU_WORD = /^(?:ہے|ہیں|کے|کی|کا|میں|سے|کو|نے|اور|پر|یہ)$|[ٹڈڑںے]/u;
