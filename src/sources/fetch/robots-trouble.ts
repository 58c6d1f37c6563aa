import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with an address that robots.txt forbids. */
export function refused(address: string): SourceTrouble {
  return sourceTrouble(
    "robots",
    address,
    0,
    "the robots.txt of this site asks programs not to fetch it: save it in a browser, or say --ignore-robots if you may",
    "يطلب ملف robots.txt في هذا الموقع من البرامج ألا تجلبه: احفظه من متصفح، أو أضف ‎--ignore-robots إن كان ذلك من حقك",
  );
}

/** The trouble with an address whose robots.txt cannot be had. */
export function notNow(address: string): SourceTrouble {
  return sourceTrouble(
    "unreachable",
    address,
    0,
    "the robots.txt of this site cannot be had now, so nothing of it is fetched: try again later",
    "تعذّر الآن الحصول على ملف robots.txt لهذا الموقع فلا يُجلب منه شيء: أعد المحاولة لاحقاً",
  );
}
