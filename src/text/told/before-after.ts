/** What changes, told in one breath: « Aujourd’hui, le maire rappelle trois fois. Demain, il suit en ligne ». */
import { capital } from '../../french/typography.ts';

export interface BeforeAfter {
  before: string;
  after: string;
}

const AFTER =
  /(?:^|[.;,!?] |\n)(?:(?:et|mais|puis|alors que) )?(?=(?:demain|apr[èe]s|d[ée]sormais|ensuite|avec (?:nous|le service|ce service|l['’](?:appli|outil))|gr[âa]ce (?:à|au))(?!\p{L}))/iu;
const BEFORE_LEAD =
  /^(?:aujourd['’ ]?hui|auj\.?|ajd|avant|actuellement|en ce moment|pour l['’]instant|maintenant)[\s,:]+/iu;
const AFTER_LEAD = /^(?:demain|apr[èe]s|d[ée]sormais|ensuite)[\s,:]+/iu;
/** In words: shorter, and nothing is told. */
const FEWEST = 2;

/** Null where the two are not told apart. */
export function beforeAfterIn(text: string): BeforeAfter | null {
  const said = text.trim();
  const joint = AFTER.exec(said);
  if (joint === null || joint.index === 0) return null;
  const before = part(said.slice(0, joint.index), BEFORE_LEAD);
  const after = part(said.slice(joint.index + joint[0].length), AFTER_LEAD);
  return before === null || after === null ? null : { before, after };
}

function part(text: string, lead: RegExp): string | null {
  const bare = text.trim().replace(lead, '').trim();
  return bare.split(/\s+/).length < FEWEST ? null : capital(bare);
}
