/** How somebody is called, put right: « elle s’appelle Anne Moret », « Dupont avec un t ». */
import { nearest } from '../../french/nearest.ts';

const CALLED =
  /^(?:(?:non|pardon|euh|ah|en fait)[\s,.!]+)*(?:(?:elle|il) s['’]appelle|son nom,? (?:c['’]est|est)|le nom,? (?:c['’]est|est)) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})[\s.!]*$/u;
const NAME = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3}/gu;

/** « Dupont avec un t », « c’est Claire Bonnot, avec un o » */
const SPELLED =
  /^(?:(?:non|pardon|euh|ah|oui mais|et)[\s,.!]+)*(?:c['’]est )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}),? (?:avec|sans|[ée]crit avec|[çc]a s['’][ée]crit avec) (?:une?|deux) \p{L}{1,8}(?: (?:à la fin|au (?:début|milieu|bout)|final|à la place d(?:u|e la|es|['’’]une?) ?\p{L}{1,4}|et pas .{1,12}))?[\s.!]*$/u;
/** « Lemaire avec deux r : Lemairre » */
const RESPELLED =
  /^(?:(?:non|pardon|euh|ah|oui mais|et)[\s,.!]+)*((?:\p{Lu}\p{L}{0,3} )?\p{Lu}[\p{L}’'-]{2,30})(?:(?: (?:avec|sans) [^:=]{2,30}| s['’][ée]crit)? ?[:=] ?| s['’][ée]crit (?:plut[ôo]t |en fait )?)((?:\p{Lu}\p{L}{0,3} )?\p{Lu}[\p{L}’'-]{2,30})[\s.!]*$/u;
/** « son prénom, c’est Sylvie » */
const FIRST_NAME =
  /^(?:(?:non|pardon|euh|ah|et|oui mais)[\s,.!]+)*son pr[ée]nom,? (?:c['’]est|est) (\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?)[\s.!]*$/u;
const ANY_NAME = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}/gu;

/** « Elle s’appelle Anne Moret »: in the place of the name that is nearest, or shares one of its words. */
export function renamed(told: string, said: string): string | null {
  const spelled = SPELLED.exec(said)?.[1];
  if (spelled !== undefined) {
    const names = [...told.matchAll(ANY_NAME)].map(([name]) => name);
    // « Astié avec un é », of « Véronique Astier ».
    const near = nearest(spelled, spelled.includes(' ') ? names : names.flatMap((name) => [name, ...name.split(' ')]));
    return near === null || near === undefined || near === spelled ? null : told.replaceAll(near, () => spelled);
  }
  const [, wrong = '', written] = RESPELLED.exec(said) ?? [];
  if (written !== undefined && told.includes(wrong)) return told.replaceAll(wrong, () => written);
  const first = FIRST_NAME.exec(said)?.[1];
  const [whole, ...others] = new Set([...told.matchAll(NAME)].map(([name]) => name));
  if (first !== undefined && whole !== undefined && others.length === 0)
    return told.replaceAll(whole, () => [first, ...whole.split(' ').slice(1)].join(' '));
  const [, right] = CALLED.exec(said) ?? [];
  if (right === undefined) return null;
  const names = [...told.matchAll(NAME)].map(([name]) => name);
  const words = right.split(' ');
  const near = nearest(right, names) ?? names.find((name) => name.split(' ').some((word) => words.includes(word)));
  return near === undefined || near === null ? null : told.replace(near, () => right);
}
