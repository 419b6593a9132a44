/** What `init --answers` reads: a questionnaire filled in, or answers in YAML. */
import { type Answers, type Given, readAnswers } from '../../exchange/answers.ts';
import { depthOfQuestionnaire, isQuestionnaire, readQuestionnaire } from '../../exchange/paper.ts';
import { lostLetterIn } from '../../french/lost-letters.ts';
import { plural, quote } from '../../french/typography.ts';
import type { Depth } from '../../interview/agenda/depth.ts';
import { uncut } from '../../judge/fix-lost.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import { snapshotOf } from '../../source/snapshot.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { textOf } from './opened-fiche.ts';

/** `depth`: at which a questionnaire was made, and is read back. */
export async function answersFrom(source: string, io: Io): Promise<Given & { depth?: Depth | undefined }> {
  const content = source === '-' ? await io.stdin.read(SIZE_LIMIT) : io.files.read(source, SIZE_LIMIT);
  const text = textOf(source, content);
  const { problems: found, ...given } = parseAnswers(source, text);
  const problems = [...lostLines(text), ...found];
  if (problems.length === 0) return given;
  const list = problems.map((problem) => `  ${problem}`).join('\n');
  throw new UserError(
    `${quote(source)} : ${plural(problems.length, 'réponse')} à corriger. Rien n’a été écrit.\n${list}`,
  );
}

function lostLines(text: string): string[] {
  return text.split('\n').flatMap((line, rank) => {
    const lost = lostLetterIn(line);
    return lost === null ? [] : [`ligne ${rank + 1} : ${lost}`];
  });
}

function parseAnswers(source: string, text: string): Answers & { depth?: Depth | undefined } {
  if (isQuestionnaire(text)) return { ...readQuestionnaire(text), depth: depthOfQuestionnaire(text) ?? undefined };
  const snapshot = snapshotOf(text);
  const [broken] = snapshot.source.flaws;
  if (broken && !snapshot.isBlank) {
    const line = snapshot.source.text.slice(0, broken.offsets?.[0] ?? 0).split('\n').length;
    throw new UserError(`${quote(source)}, ligne ${line} : ${broken.message}`);
  }
  // An answer told aside of the fiche is no remark: what « # » takes away is part of it.
  return readAnswers(uncut(snapshot).snapshot.source.value);
}
