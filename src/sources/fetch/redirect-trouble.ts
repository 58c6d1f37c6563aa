import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with an address that leads on and on. */
export function tooManyRedirects(address: string): SourceTrouble {
  return sourceTrouble(
    "too-many-redirects",
    address,
    0,
    "the server sends the request on and on: open the address in a browser and give the one it ends at",
    "يحيل الخادم الطلب مرة بعد مرة: افتح العنوان في متصفح وأعطِ العنوان الذي ينتهي إليه",
  );
}

/** The warning about a way from https to http. */
export function downgraded(address: string): SourceTrouble {
  return sourceTrouble(
    "unreachable",
    address,
    0,
    "the server led from https to http, where anybody on the way could have changed the page: compare it with another copy",
    "أحال الخادم من https إلى http، حيث يمكن لأي وسيط تغيير الصفحة: قارنها بنسخة أخرى",
    true,
  );
}
