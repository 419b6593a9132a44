/** A remark as people begin it: « et puis c’est pas le syndicat c’est… » corrects, and adds nothing. */

/** What leads to a correction, or to an order, as it would to anything. */
const LINK =
  /^(?:(?:et puis|et|puis|du coup|donc|mais|par contre|ah|alors),? ){1,3}(?=(?:c['’]est (?:pas|plut[ôo]t|\p{L}+ plut[ôo]t) |ce n['’]est pas |met(?:s|tez) |not(?:e|ez) |enl[eè]ve|retire|plut[ôo]t |(?:l[ea]s? |l['’])[^,.;]{2,40}? c['’]est plut[ôo]t ))/iu;
/** « oui c’est ça mais mets plutôt huit »: the yes is of the rest. */
const YES_BUT =
  /^(?:oui|ok|d['’]accord|voil[àa])(?:,? (?:c['’]est (?:[çc]a|bon|juste|bien)|bien|tr[eè]s bien))?,? mais (?=met(?:s|tez) |plut[ôo]t |c['’]est plut[ôo]t |enl[eè]ve|retire)/iu;
/** « Odile Ramon c’est la sous-directrice pas la cheffe » */
const RATHER =
  /^\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2},? c['’]est l(?:[ea] |['’])([\p{L}-]{3,20}),? (?:et )?pas l(?:[ea] |['’])([\p{L}-]{3,20})$/u;
/** « pour le troisième mets plutôt six absences » */
const FOR_ONE =
  /^pour l([ea] (?:premi[eè]re?|premier|deuxi[eè]me|seconde?|troisi[eè]me|quatri[eè]me|derni[eè]re?|dernier)),? met(?:s|tez) (?:plut[ôo]t )?/iu;
const ORDERS = /^(?:met(?:s|tez)|not(?:e|ez)|c['’]est|plut[ôo]t) /iu;
/** Why it is put right, after what is right. */
const WHY = /,? (?:parce qu(?:e |['’])|car |vu qu(?:e |['’])|puisqu(?:e |['’]))/iu;

/** « …, la phrase est coupée », « et vous avez perdu le cahier »: of how it was understood, beside what is right. */
const OF_THE_TEXT =
  /(?<=\S{3})(?:[,.;]| et) ?(?:et )?(?:(?:la|ma|cette) (?:phrase|fin|r[ée]ponse) (?:est|a [ée]t[ée]) (?:mal )?(?:coup[ée]e|tronqu[ée]e)|(?:vous avez|tu as) (?:perdu|coup[ée]|oubli[ée]) [^,.;]{3,40})(?=[\s.,;!]{0,3}$|[,.;] )/giu;

export function unlinked(said: string): string {
  const bare = said
    .trim()
    .replace(OF_THE_TEXT, '')
    .replace(YES_BUT, '')
    .replace(LINK, '')
    .replace(RATHER, 'c’est pas $2, c’est $1')
    .replace(FOR_ONE, 'l$1 c’est plutôt ');
  const why = ORDERS.test(bare) ? bare.search(WHY) : -1;
  return why > 0 ? bare.slice(0, why) : bare;
}
