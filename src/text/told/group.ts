/** Who suffers most, as somebody told it. */
import { plain } from '../../french/fold.ts';
import { USAGERS } from '../lexicons.ts';
import { quantities } from '../quantities.ts';
import { sentences } from '../sentences.ts';
import { has } from '../words.ts';
import { nounPhrase } from './noun-phrase.ts';

export interface Group {
  /** Lower case, without article. */
  name: string;
  count?: number;
}

/** What comes before the name, at the beginning of a sentence. */
const LEAD =
  /^(?:(?:ce sont|c['’]est|surtout|d['’]abord|avant tout|principalement|essentiellement|en premier(?: lieu)?|je pense (?:aux?|à)|on pense (?:aux?|à)|pour moi|chez nous|ici|les plus touch[ée]e?s(?: sont| ce sont)?|ceux qui (?:en )?souffrent le plus(?: sont| ce sont)?|et|donc|alors)[\s,:]+)+/iu;
const ARTICLE = /^(?:(?:tous |toutes )?les|des|le|la|l['’]|un|une|nos|notre|mes|leurs|ces|certain(?:e)?s|aux?)\s*/iu;

/** A thing cannot suffer; those who tell it may well begin by it. */
const THINGS =
  /^(?:probleme|delai|dossier|situation|systeme|demarche|chose|cas|temps|fait|procedure|courrier|formulaire|manque|attente|resultat|service|argent|logiciel|site|papier|perte|cout)s?\b/;

/** Null where nobody is named at once. */
export function groupIn(text: string): Group | null {
  for (const sentence of sentences(text).slice(0, 3)) {
    const told = sentence.replace(LEAD, '');
    const found = quantities(told).find(({ kind, value }) => kind === 'count' && value !== null && value > 1);
    const flat = plain(told);
    const startsByCount = found !== undefined && flat.slice(0, found.end).trim() === found.text;
    const rest = startsByCount ? told.slice(found.end) : told.replace(ARTICLE, '');
    const hasArticle = startsByCount || ARTICLE.test(told);
    const name = nounPhrase(rest).replace(/^(?:\p{Lu})(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    if (name === '' || THINGS.test(plain(name)) || !(hasArticle || has(USAGERS, name)) || !isPlural(name, told))
      continue;
    const count = found?.value ?? undefined;
    const isOfThem = count !== undefined && count >= 2 && isCountOf(told, found?.after ?? '', name, startsByCount);
    return isOfThem ? { name, count } : { name };
  }
  return null;
}

function isPlural(name: string, sentence: string): boolean {
  return /s\b|x\b/.test(plain(name).split(' ')[0] ?? '') || has(USAGERS, name) || /^(?:les|des|nos)\s/iu.test(sentence);
}

/** « les aidants, environ 6 000 », « les 900 familles »: the number stands alone, or before the same name. */
function isCountOf(sentence: string, after: string, name: string, startsByCount: boolean): boolean {
  if (startsByCount) return true;
  const noun = plain(name).split(' ')[0] ?? '';
  const next = after.trim();
  return (
    next === '' ||
    next.startsWith(noun) ||
    /^(?:personnes?|gens|dans|en|a|au|par|chez|environ|sur)\b/.test(next) ||
    plain(sentence).includes(`${noun} sont ${next}`)
  );
}
