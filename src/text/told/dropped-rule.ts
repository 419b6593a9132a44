/** The rule that somebody gives up, said after the words that give it up: « ce qu’on laisserait tomber c’est la double signature ». */
import { capital } from '../../french/typography.ts';
import { withoutEnd } from './ends.ts';

const DROPS =
  "(?:laiss(?:e|es|ons|erais|erait|erions) tomber|abandonn(?:e|ons|erais|erait)|enl[èe]v(?:e|erais|erait)|supprim(?:e|ons|erais|erait)|vir(?:e|ons|erais|erait)|l[âa]ch(?:e|ons|erais|erait)|jett(?:e|erais|erait)|oubli(?:e|ons|erais|erait)|arr[êe]t(?:e|ons|erais|erait)|zappe|bazarde(?:rais)?|voudrais voir sauter|fais sauter|(?:veux|voudrais|aimerais|ai envie de|propose de|entends|suis d’avis de|suis d'avis de|compte) (?:laisser tomber|abandonner|supprimer|bazarder|enlever|virer|lever|jeter|arrêter)|(?:ne )?maintiendrai pas|me déferai de)(?: volontiers)?";
const RULE = '(?:r[èe]gle|consigne|obligation|habitude|exigence)';
const IT_IS = "(?:,? (?:ben |bah |euh )?(?:c['’]est|ce serait|c['’]était)| ?[:=])";
/** What leads to it, and what it is where words come after it too. */
const WAYS: readonly RegExp[] = [
  new RegExp(
    `(?:ce qu(?:['’]on|e j['’]|e je|e nous)) ?${DROPS}${IT_IS} (?:celle qui |le fait |)(?:de |d['’]|que |qu['’])?`,
    'iu',
  ),
  new RegExp(
    `(?:la|l['’]|une|cette) ?${RULE},? (?:euh )?(?:que je|qu['’]on|que nous) ${DROPS}${IT_IS} (?:celle qui (?:oblige|dit) (?:à |de |que )?)?(?:de |d['’]|que |qu['’])?`,
    'iu',
  ),
  new RegExp(
    `(?:je |j['’]|on |nous )${DROPS} (?:la ${RULE} (?:d[eu]s? |d['’]|selon laquelle |qui dit que )|(?:ici )?(?=l[ea]s? |l['’]|cette |ce |«|le «))`,
    'iu',
  ),
  new RegExp(
    `(?:je|on|nous) (?:renonce|renonçons|renoncerait) (?:à la ${RULE} selon laquelle |à la ${RULE} d(?:e |u |es |['’])|à |au |aux )`,
    'iu',
  ),
  /(?:en finir avec|dit? stop à|tant pis pour|(?:on|je|nous) (?:ne )?ve(?:ut|ux|ulons) plus d(?:e|u)|(?:il )?ne sera plus question (?=de)|entends mettre fin à|mettre fin à|exit|stop|fini(?:e|s)? (?:avec )?|met(?:s|tons)? fin à) ?(?:cette histoire de |cette histoire d['’])?(?=l[ea]s? |l['’]|de |du |pas |d['’]|cette |[\p{L}-]{1,30} )/iu,
  /(?:^|[.;,] ?)(?:abandon|on (?:l[âa]che|vire|oublie|laisse tomber)|laisse tomber|r[èe]gle(?: (?:abandonn[ée]e|l[âa]ch[ée]e|virée))?) ?: ?/iu,
  new RegExp(
    `(?:la|cette) ${RULE} (?:l[àa] )?(?:qui dit que|c['’](?:est|était)) (.{1,200}?)(?:,? (?:eh ben |ben )?(?:on (?:l['’])?(?:oublie|arr[êe]te|vire)|je (?:m['’]assois dessus|la vire|l['’]oublie)))`,
    'iu',
  ),
];
/** What comes after it, and is no part of it. */
const END =
  /,? (?:parce qu|car |puisqu|vu qu|[ée]tant donn[ée]|qui ne sert|elle sert|[çc]a sert|c['’]est ce principe|que rien|que mon|que nous avons|et que |bon |moi non plus|honn[êe]tement|le premier)|[.;!?]/iu;
/** In words. */
const FEWEST = 3;
const MOST = 24;

/** Null where no such words are said. */
export function droppedRule(text: string): string | null {
  for (const sentence of text.split(/(?<=[.;!?]) /)) {
    for (const way of WAYS) {
      const found = way.exec(sentence);
      if (found === null) continue;
      const after = found[1] ?? sentence.slice(found.index + found[0].length);
      const said = withoutEnd(after.split(END, 1)[0] ?? '').trim();
      const count = said.split(/\s+/).length;
      if (count >= FEWEST && count <= MOST) return capital(said.replace(/^« ?| ?»$/g, ''));
    }
  }
  return null;
}
