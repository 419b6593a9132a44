/** What somebody asks in return, and does not answer: « Qu’entendez-vous par là ? », « Ça veut dire quoi ? ». */
import { plain } from '../../french/fold.ts';
import { cutSentences } from '../sentences.ts';

const ASKED_BACK =
  /(?:-vous\b|\bvous (?:lui |l'|l[ea] |en |y )?(?:donn|mett|propos|choisi|entend|voul|appell|pens|dem|parl|attend|di[st]|avez)[a-z]*\b|\b(?:ca|cela) veut dire quoi|\bqu'est-ce que (?:ca|cela) veut dire|^c'est[- ]a[- ]dire|^c'est quoi|^(?:je (?:dois|peux|mets)|on met|faut-il|il faut) (?:mettre |repondre |dire )?(?:quoi|quel|combien))/;

/** Trimmed; empty where nothing else is said. */
export function withoutAskedBack(text: string): string {
  if (!text.includes('?')) return text;
  const asked = cutSentences(text).filter(
    ({ text: said }) => said.trimEnd().endsWith('?') && ASKED_BACK.test(plain(said)),
  );
  return asked.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text).trim();
}
