/** A number of those that the sentence before told: « L’été dernier, j’en ai compté six cents ». */
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, WORDS } from '../../french/numerals.ts';
import { quantities } from '../quantities.ts';
import { sentences } from '../sentences.ts';
import { groupIn } from './group.ts';
import { lowered, nounPhrase } from './noun-phrase.ts';
import { periodIn, yearIn } from './period.ts';
import { SMALLEST } from './ranges.ts';
import type { Size } from './size-candidate.ts';
import { isUnsure } from './unsure.ts';

/** « j’en ai compté six cents », « ils sont bien 300 »: of whom was told by the sentence before. */
const OF_THEM = new RegExp(
  `\\b(?:(?:j'|on |nous |il y |y )?en (?:ai|a|avons|voit|voyons|recoit|recevons|compte|comptons|fait [a-z]{4,12}|traite|renvoie|perd)(?: (?:deja )?(?:compte|vu|recense|denombre|eu|recu|releve)e?s?| fait [a-z]{5,12}r[e]?)?|(?:ils|elles) (?:sont|etaient)|ca (?:fait|concerne|touche)|^(?:(?:alors|bah|ben|euh),? )?(?:je dirais|disons|(?:c'est|soit|au moins|environ|peut-etre)(?= (?:une [a-z]{3,8}aine|\\d))))(?:,| que c'est)? (?:bien |deja )?(?:environ |a peu pres |au moins |pres de |plus de |dans les |autour de )?(${DIGITS}|${WORDS}|une [a-z]{3,8}aine)(?=$|[.,;!?)]| (?:sur|dans|en|au|a|par|cette|ce|cet|depuis|pendant|environ|chaque|l')\\b)`,
);

/** « Bateaux abandonnés dans les ports. 430 dans le Finistère. » */
const BARE = new RegExp(
  `^(?:environ |a peu pres |au moins |pres de |plus de )?(\\d[\\d ]{0,12}|${WORDS})(?=$|\\.$| (?:dans|en|sur|au|aux|a|par|chaque|cette|ce|cet|depuis|l'an) )`,
);

const ROUGHLY = /^(?:environ|a peu pres|au moins|pres de|plus de) /;

/** What a sentence without a verb begins with, in the plural. */
function subjectOf(sentence: string): string | undefined {
  const bare = sentence.replace(/^(?:[Ll]es|[Dd]es|[Tt]rop de|[Bb]eaucoup de) /u, '');
  const name = nounPhrase(bare);
  const isAlone = /^(?:[\s.!…]*$| (?:dans|en|sur|[àa]|aux?|d[eu]s?|par|sans|chez|pour|le long) )/u.test(
    bare.slice(name.length),
  );
  return isAlone && /^\p{L}+[sx](?!\p{L})/u.test(name) ? lowered(name) : undefined;
}

/** « À Rennes, les soignants… » */
const IN_PLACE = /^(?:[ÀAà]|[Aa]ux?|[Ee]n|[Dd]ans|[Ss]ur|[Cc]hez) [^,]{2,30}, (?=\p{Ll})/u;
/** « , cinq soirs par semaine » */
const RHYTHM = new RegExp(
  `,? (?:${DIGITS}|${WORDS}) (?:soirs?|jours?|nuits?|matins?|fois|apres-midi) (?:par|sur) [a-z\\d]{1,9}`,
  'g',
);

/** Null where no number stands for those that were just told. */
export function countedOfThem(text: string): (Size & { unit: string }) | null {
  const all = sentences(text);
  for (const [rank, sentence] of all.entries()) {
    const flat = plain(sentence).replace(RHYTHM, '');
    const bare = BARE.exec(flat);
    const told = OF_THEM.exec(flat) ?? bare;
    const before = all[rank - 1];
    if (told === null || before === undefined || isUnsure(sentence)) continue;
    const number = told[1] ?? '';
    const count = /^une /.test(number) ? (quantities(number)[0]?.value ?? Number.NaN) : numberIn(number);
    const unit = told === bare ? subjectOf(before) : groupIn(before.replace(IN_PLACE, ''))?.name;
    if (unit === undefined || !(count >= SMALLEST)) continue;
    const [period, year] = [periodIn(flat), yearIn(flat)];
    return {
      count,
      unit,
      ...(period && { period }),
      ...(year !== null && { year }),
      ...((told !== bare || ROUGHLY.test(flat)) && { isRough: true }),
    };
  }
  return null;
}
