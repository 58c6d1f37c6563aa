/**
 * The forms that Arabic makes of a base word, on folded letters (see `text/fold.ts`), so that no researcher types them.
 * Too many forms do no harm (a form that no newspaper prints is never met); a missing one is a missed claim.
 */

/** What a made form tells of itself, as bits. */
export const Feature = {
  dual: 1,
  plural: 2,
  past: 4,
  present: 8,
  feminine: 16,
  /** Stands only before a suffixed pronoun: «إصابت-» in «إصابته». */
  bound: 32,
  /** Could be dual or plural: «مدنيين». */
  dualOrPlural: 64,
  /** A singular noun. */
  singular: 128,
  /** A shortened present, which stands only behind «لم», «لا» or «فلم»: «لم يعد». */
  jussive: 256,
} as const;

export interface Surface {
  readonly text: string;
  readonly features: number;
}

interface Making {
  readonly text: string;
  features: number;
}

/** Adds a form; one that stands already takes the features too. A list is faster than a map: it is short. */
const put = (out: Making[], text: string, features: number): void => {
  if (text.length < 2) return;
  for (const made of out) {
    if (made.text !== text) continue;
    made.features |= features;
    return;
  }
  out.push({ text, features });
};

/** A noun and its cases, dual and given plurals. `plurals`: whole plurals, «+ون» or «+ات» (see lexicon/README.md). */
export function nounSurfaces(base: string, plurals: readonly string[]): Surface[] {
  const out: Making[] = [];
  const { singular, dual, plural, bound, feminine, dualOrPlural } = Feature;
  const hasSound =
    plurals.includes("+ون") ||
    plurals.includes("+") ||
    plurals.includes(`${base}ون`) ||
    plurals.includes(`${base}ين`);
  const nisba = base.endsWith("ي");
  if (base.endsWith("ه")) {
    const stem = base.slice(0, -1);
    put(out, base, singular | feminine);
    put(out, `${stem}ت`, singular | feminine | bound);
    put(out, `${stem}تان`, dual | feminine);
    put(out, `${stem}تين`, dual | feminine);
    if (plurals.includes("+ات")) put(out, `${stem}ات`, plural | feminine);
  } else {
    put(out, base, singular);
    put(out, `${base}ا`, singular);
    put(out, `${base}ان`, dual);
    // «إجلاؤهم», «بعد إجلائهم»: before a pronoun the hamza sits on its letter.
    if (base.length > 4 && base.endsWith("اء")) {
      put(out, `${base.slice(0, -1)}و`, singular | bound);
      put(out, `${base.slice(0, -1)}ي`, singular | bound);
    }
    // Beside a broken plural («جنود») the sound ending can only be the dual: «جنديين».
    const broken = plurals.some((plural) => !plural.startsWith("+"));
    put(out, `${base}ين`, hasSound || (nisba && !broken) ? dualOrPlural : dual);
    if (nisba || hasSound) {
      put(out, `${base}ون`, plural);
      put(out, `${base}و`, plural);
      put(out, `${base}ه`, singular | feminine);
      put(out, `${base}ت`, singular | feminine | bound);
      put(out, `${base}ات`, plural | feminine);
      put(out, `${base}تان`, dual | feminine);
      put(out, `${base}تين`, dual | feminine);
      if (!nisba) put(out, `${base}ي`, plural);
    }
    if (plurals.includes("+ات")) put(out, `${base}ات`, plural | feminine);
  }
  for (const whole of plurals) if (whole.length > 1 && !whole.startsWith("+")) putPlural(out, whole);
  return out;
}

/** The first word of «ضابط شرطة», whose plural is broken: in front of its genitive «ضابطي» is the dual. */
export function constructSurfaces(base: string, plurals: readonly string[]): Surface[] {
  const out: Making[] = nounSurfaces(base, plurals)
    .filter(({ text }) => text !== `${base}ي`)
    .map((made) => ({ ...made }));
  put(out, `${base}ي`, Feature.dual);
  return out;
}

/** A plural that is written out, with its cases. */
function putPlural(out: Making[], whole: string): void {
  const { plural, bound } = Feature;
  put(out, whole, plural);
  put(out, `${whole}ا`, plural);
  // A broken plural in ء or ي takes no other ending; «ين» beside it is the accusative of a sound one.
  if (whole.endsWith("ون")) {
    put(out, `${whole.slice(0, -2)}ين`, plural);
    put(out, `${whole.slice(0, -2)}و`, plural);
    put(out, `${whole.slice(0, -2)}ي`, plural);
  }
  if (whole.endsWith("ه")) put(out, `${whole.slice(0, -1)}ت`, plural | bound);
}

/** The first word of a plural of several words: «عناصر» in «عناصر إرهابية». */
export function pluralSurfaces(whole: string): Surface[] {
  const out: Making[] = [];
  putPlural(out, whole);
  return out;
}

/** An adjective in every gender, number and case, as it follows its noun: the later words of a fixed phrase. */
export function adjectiveSurfaces(base: string): Surface[] {
  const out: Making[] = [];
  put(out, base, Feature.singular);
  const stem = base.endsWith("ه") ? base.slice(0, -1) : base;
  for (const ending of ["", "ا", "ه", "ان", "ين", "ون", "ات", "تان", "تين"]) put(out, stem + ending, 0);
  return out;
}

/** A verb: past in the third persons and «we», present likewise. Bases are third person masculine singular. */
export function verbSurfaces(past: string, present: string): Surface[] {
  const out: Making[] = [];
  const was = Feature.past;
  const is = Feature.present;
  const weak = past.endsWith("ي") || (past.endsWith("ا") && past.length <= 4);
  const stem = weak ? past.slice(0, -1) : past;
  put(out, past, was | Feature.singular);
  if (weak) {
    put(out, `${stem}ت`, was | Feature.feminine);
    put(out, `${stem}وا`, was | Feature.plural);
    put(out, `${stem}و`, was | Feature.plural | Feature.bound);
    // «بناه»: before a pronoun ى is ا; a verb that is written with ا anyway stands alone too («بدأ», «دعا»).
    if (past.endsWith("ي")) put(out, `${stem}ا`, was | Feature.bound | Feature.singular);
    put(out, `${stem}يا`, was | Feature.dual);
    put(out, `${stem}تا`, was | Feature.dual);
    if (past.endsWith("ي")) put(out, `${past}ت`, was | Feature.feminine);
    put(out, `${stem}ينا`, was);
  }
  // A final hamza folds to ا as well («بدأ»): it keeps its letter before every ending.
  if (!weak || past.endsWith("ا")) {
    put(out, `${past}ت`, was | Feature.feminine);
    put(out, `${past}وا`, was | Feature.plural);
    put(out, `${past}و`, was | Feature.plural | Feature.bound);
    put(out, `${past}ا`, was | Feature.dual);
    put(out, `${past}تا`, was | Feature.dual);
    put(out, `${past}ن`, was | Feature.plural | Feature.feminine);
    put(out, `${past}نا`, was);
  }
  if (present.length > 1) {
    const root = present.slice(1);
    const weakPresent = root.endsWith("ي") || root.endsWith("و");
    const short = weakPresent ? root.slice(0, -1) : root;
    put(out, present, is | Feature.singular);
    put(out, `ت${root}`, is | Feature.feminine);
    put(out, `ن${root}`, is);
    for (const ending of ["ون", "وا"]) {
      put(out, `ي${short}${ending}`, is | Feature.plural);
      put(out, `ت${short}${ending}`, is | Feature.plural);
    }
    // «يدعو» stands alone too, so the plural before a genitive must not take its place.
    if (!root.endsWith("و")) put(out, `ي${short}و`, is | Feature.plural | Feature.bound);
    for (const ending of ["ان", "ا"]) {
      put(out, `ي${weakPresent ? root : short}${ending}`, is | Feature.dual);
      put(out, `ت${weakPresent ? root : short}${ending}`, is | Feature.dual);
    }
    put(out, `ي${short}ن`, is | Feature.plural | Feature.feminine);
    if (weakPresent) {
      put(out, `ي${short}`, is | Feature.singular);
      put(out, `ت${short}`, is | Feature.feminine);
    } else if (root.length >= 3) {
      // The jussive of a hollow verb: «لم يصب», «لم تعد».
      const middle = root.length - 2;
      if ("اوي".includes(root[middle]!)) {
        const hollow = root.slice(0, middle) + root.slice(middle + 1);
        put(out, `ي${hollow}`, is | Feature.singular | Feature.jussive);
        put(out, `ت${hollow}`, is | Feature.feminine | Feature.jussive);
      }
    }
  }
  return out;
}
