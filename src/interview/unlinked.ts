/** A remark as people begin it: « et puis c’est pas le syndicat c’est… » corrects, and adds nothing. */

/** What leads to a correction, or to an order, as it would to anything. */
const LINK =
  /^(?:(?:et puis|et|puis|du coup|donc|mais|par contre|ah|alors),? ){1,3}(?=(?:c['’]est (?:pas|plut[ôo]t|\p{L}+ plut[ôo]t) |ce n['’]est pas |met(?:s|tez) |not(?:e|ez) |enl[eè]ve|retire|plut[ôo]t |(?:l[ea]s? |l['’])[^,.;]{2,40}? c['’]est plut[ôo]t ))/iu;
/** « oui c’est ça mais mets plutôt huit »: the yes is of the rest. */
const YES_BUT =
  /^(?:oui|ok|d['’]accord|voil[àa])(?:,? (?:c['’]est (?:[çc]a|bon|juste|bien)|bien|tr[eè]s bien))?,? mais (?=met(?:s|tez) |plut[ôo]t |c['’]est plut[ôo]t |enl[eè]ve|retire)/iu;
const ORDERS = /^(?:met(?:s|tez)|not(?:e|ez)|c['’]est|plut[ôo]t) /iu;
/** Why it is put right, after what is right. */
const WHY = /,? (?:parce qu(?:e |['’])|car |vu qu(?:e |['’])|puisqu(?:e |['’]))/iu;

export function unlinked(said: string): string {
  const bare = said.trim().replace(YES_BUT, '').replace(LINK, '');
  const why = ORDERS.test(bare) ? bare.search(WHY) : -1;
  return why > 0 ? bare.slice(0, why) : bare;
}
