/** An answer taken up again to be put right: what is written after it, or said in it to whoever asks, is no part of it. */
import { plain } from '../../french/fold.ts';
import { cutSentences } from '../../text/sentences.ts';
import { saidToTool } from '../answer/to-the-tool.ts';

/** In words: fewer tell nothing. */
const FEWEST = 2;

/** « … 152 alertes. J’ai parlé à six personnes, pas 158. »: the remark, after an answer that stays; null where the answer changed. */
export function appendedTo(answer: string, typed: string): string | null {
  const [before, now] = [answer.trim().replace(LAST_MARKS, ''), typed.trim()];
  if (before === '' || !now.startsWith(before)) return null;
  const rest = now.slice(before.length).replace(FIRST_MARKS, '').trim();
  return rest.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length < FEWEST ? null : rest;
}

const LAST_MARKS = /[\s.,;!?…]{1,9}$/;
const FIRST_MARKS = /^[\s.,;:!?…-]{1,9}/;

/** « La phrase est mal coupée. »: said of what was proposed. Sentences without accents. */
const OF_THE_PROPOSAL =
  /^(?:non,? |mais |bon,? )?(?:(?:la|le|votre|cette|ce|les|vos|ces) (?:phrases?|resumes?|propositions?) (?:est|sont|a ete|ont ete|n'est|ne sont) (?:pas |encore |toute? )?(?:mal|fausses?|faux|incompletes?|incomplets?|coupee?s?|bizarres?|bancales?|bonnes?|justes?|exactes?|exacts?)[^.]{0,30}|(?:c'est|ce n'est pas|c'est pas) (?:mal (?:coupe|dit|compris|ecrit|formule|tourne)|ce que j'ai (?:dit|ecrit)|tout a fait ca|exactement ca)[^.]{0,30})[.!… ]{0,5}$/;
/** « Il manque mon guichet : … »: before what lacks. */
const LACKING = /^(?:il )?manque [^:.,]{2,40} : ?/iu;

/** An answer without the sentences that speak of what was proposed; as it is, where it is nothing else. */
export function withoutComplaints(typed: string): string {
  const said = cutSentences(typed);
  const complaints = said.filter(({ text }) => {
    const flat = plain(text);
    return OF_THE_PROPOSAL.test(flat) || saidToTool(flat) === 'reproach';
  });
  if (complaints.length === said.length) return typed;
  const kept = complaints.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), typed);
  return kept.trim().replace(LACKING, '');
}
