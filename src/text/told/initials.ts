/** Posts that are told by their initials. */

/** « M. Gontran, DASEN : »: a post that only its house knows, right after the name. */
const INITIALS =
  /^(?:M\.|M(?:me|lle|r|adame|onsieur)) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, (\p{Lu}{2,6}(?: d(?:e |u |es |['’])\p{Lu}[\p{L}’'-]+)?)(?=\s?[:,.;]|$)/u;

/** « c’est la DRH, Nadège Lucas », « le DASEN Rodolphe Ségur » */
const TITLED =
  /(?<!\p{L})(?:l[ea] |l['’]|notre |mon |ma )((?:DRH|DGS|DGA|DASEN|IA-DASEN|DSI|DAF|DAAF|SG|SGA|PDG|RSSI|DPO|CPE|IEN|DDT|DDPP|DREETS|DAC|DAE|DST|DNUM|DSIN|CSI|CTC|PU-PH)(?: d(?:e (?:la |l['’])?|u |es |['’])\p{L}[\p{L}’'-]+)?),? (?=\p{Lu}\p{Ll})/u;

/** Null where none is told beside a name. */
export function initialsIn(sentence: string): string | null {
  return INITIALS.exec(sentence)?.[1] ?? TITLED.exec(sentence)?.[1] ?? null;
}
