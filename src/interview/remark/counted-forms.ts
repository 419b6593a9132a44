/** Ways to say how many, and of whom: « les bébés sont 18 », « ce serait plutôt 15 000, les cartes grises ». */

/** « deux choses : c’est 350 déclarations » */
export const OPENED =
  /^(?:[^:]{3,20}: )?(?:alors |bon |euh )?(?:c['’]est|ce sont|ce serait|il y en a|on est [àa]) (?:plut[ôo]t )?/iu;
export const ROUGHLY = /^(?:environ|moins de|plus de|au moins|presque|pr[èe]s de|autour de) /iu;

/** « les bébés sont 18 »: of whom, then how many. */
export const THEY_ARE =
  /^(?:les |nos |des |l['’])((?:(?!ils |elles )[\p{L}’'-]{2,20} ){0,2}(?!ils |elles )[\p{L}’'-]{2,20}) (?:(?:ils|elles) )?(?:sont|étaient|c['’]est|sont plutôt) (?:environ |plutôt )?(\d[\d ]{0,12}|[\p{L}-]{3,20})[.! ]*$/iu;

/** « ce serait plutôt 15 000, les cartes grises » */
export const OF_THEM =
  /^(?:c['’]est|ce serait|ce sont|on est [àa]|il y en a) (?:plut[ôo]t )?(\d[\d ]{0,12}),? (?:les|des|nos) ((?:[\p{L}’'-]{2,20} ){0,2}[\p{L}’'-]{2,20})[.! ]{0,3}$/iu;

export const COUNTED_NOUN =
  /^(?:\d[\d ]{0,12}|[\p{L}-]{3,20}) (?:d['’]|de )?(\p{L}[\p{L}-]{1,20})(?: [\p{L}-]{3,20}){0,2}[.! ]*$/u;
