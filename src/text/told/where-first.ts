/** Where those who come first are, as somebody told it. */
import { isFirstName } from '../../french/first-names.ts';

const PLACE =
  /(?:(?:^|[\s(])(?:à |À |A |au |aux |en |dans (?:le |la |l['’]|les )?|sur |de l['’]|de la |de |du |d['’]|des |chez |autour de |pays |université de ))((?:(?:canton|département|commune|ville|quartier|agglomération|agglo|pays|bassin|ressort|territoire|arrondissement|métropole|plateau|vallée) (?:de la |de l['’]|de |du |d['’]|des )?)?\p{Lu}[\p{L}'’-]+(?:(?: | (?:sur|en|de|du|la|le|les|aux?) )\p{Lu}[\p{L}'’-]+)*)/u;
/** Words with a capital that name no place: firms, organisations, days. */
const NO_PLACE =
  /^(?:Taxis?|Transports?|Autocars?|Cars|Ambulances?|[ÉE]tablissements?|Ets|Soci[ée]t[ée]|SARL|SAS|Garage|Boulangerie|Pharmacie|Cabinet|Maison|Ateliers?|Jardins?|Amis|Restos?|Restaurants?|Secours|Croix|Associations?|Collectif|F[ée]d[ée]ration|Syndicat|Mutuelle|Foyer|Fondation|Pâques|Noël|Toussaint|CAF|CPAM|RSA|APA|CCAS|PMI|ARS|MDPH|DDT|DREAL|SDIS|EHPAD|Excel|Word|Internet|France|Madame|Mme|Monsieur|M|Dr|Docteur|Lundi|Janvier|Pôle|Emploi)$/u;

/** « à Ploemeur avec huit adhérents de Voir Ensemble »: the place is told before them. */
const AT_FIRST =
  /(?:(?:^|\s)[àÀ] (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*),? (?:avec|chez) |^(?:[Dd]['’]abord|[Ss]eulement|[Uu]niquement|[Rr]ien que) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)(?=[,.;]))/u;

/** « D’abord Bandrélé », « à Ploemeur avec… »: told before those who are there. */
export function placeFirstIn(text: string): string | null {
  const [, before, alone] = AT_FIRST.exec(text) ?? [];
  return before ?? alone ?? null;
}

/** `whole`: the answer that it is a part of; null where no place is named. */
export function placeIn(text: string, whole: string): string | null {
  const found = [...text.matchAll(new RegExp(PLACE, 'gu'))]
    .map(({ 0: told, 1: place = '' }) => ({ place, isWhere: /^[\s(]?[àÀA] /u.test(told) }))
    .filter(({ place }) => !NO_PLACE.test(place.split(' ')[0] ?? '') && place.length > 2)
    // « du SDJES 49 »: a service, by its initials.
    .filter(({ place }) => !/^\p{Lu}{3,}$/u.test(place.split(' ')[0] ?? '') || !/\p{Ll}/u.test(whole));
  // « de la cité des Lilas à Bourges » is in Bourges.
  const best = found.find(({ isWhere }) => isWhere) ?? found[0];
  const listed = /\(((?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?:, | et |(?=\)))){2,6})\)/u.exec(text)?.[1];
  const isNames =
    listed !== undefined && !listed.split(/, | et /).some((one) => isFirstName(one) || NO_PLACE.test(one));
  if (isNames) return listed;
  if (best !== undefined) return best.place + othersAfter(whole, best.place);
  const alone = /,\s*(\p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)(?=[,.;]|$)/u.exec(text)?.[1];
  return alone !== undefined && !NO_PLACE.test(alone) && !isFirstName(alone) ? alone : null;
}

/** « à Créteil et à Vitry » are two towns, not one. */
function othersAfter(text: string, place: string): string {
  const rest = text.slice(text.indexOf(place) + place.length);
  const [, between = '', second] =
    /^((?:, (?:à |de |d['’]|au |aux |en )?\p{Lu}[\p{L}’'-]{2,30})*) et (?:(?:à |de )?(?:la |l['’])|à |de |des |du |d['’]|aux? |en |les? )?(\p{Lu}[\p{L}’'-]{2,30})/u.exec(
      rest,
    ) ?? [];
  if (
    second === undefined ||
    [second, ...between.split(', ').filter((one) => one !== '')].some((one) => NO_PLACE.test(one) || isFirstName(one))
  )
    return '';
  return `${between.replace(/, (?:à |de |d['’]|au |aux |en )/gu, ', ')} et ${second}`;
}
