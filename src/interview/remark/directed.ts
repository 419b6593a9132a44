/** A correction that names what it corrects: « la règle, c’est… », « la petite action c’est… », « non, permettre aux proches de… ». */
import { plain } from '../../french/fold.ts';
import { capital } from '../../french/typography.ts';
import { withoutEnd } from '../../text/told/ends.ts';
import { factsOf, type Told, type Understood } from '../facts/fact.ts';

interface Target {
  place: string;
  /** What names it, before what is right. */
  lead: RegExp;
  told(value: string): Told;
}

const IS = "(?:,? (?:c['’ ]?est|ce (?:sera|serait)|est)(?: plutôt| en fait)?| ?:)";

const TARGETS: readonly Target[] = [
  {
    place: 'solution.regle_rompue',
    lead: new RegExp(`^(?:la |notre |ma )?(?:r[èe]gle|habitude)${IS} (?:juste |seulement |qu[e’'] ?|de )?`, 'iu'),
    told: (value) => ({ facts: [['solution.regle_rompue', value]], said: `la règle abandonnée : « ${value} »` }),
  },
  {
    place: 'pire_scenario.petites_actions',
    lead: new RegExp(`^(?:la |ma )?(?:petite )?action${IS} (?:juste |seulement |qu[e’'] ?|de )?`, 'iu'),
    told: (value) => ({
      facts: [['pire_scenario.petites_actions', [value]]],
      said: `votre petite action : « ${value} »`,
    }),
  },
  {
    place: 'nom',
    lead: new RegExp(`^(?:le |son )nom${IS} `, 'iu'),
    told: (value) => {
      // « Bon Accueil pas Accueil tout court, et il manque… »
      const [name = value] = value.split(/,? (?:pas|et pas|mais|car|parce|au lieu) |[,;.] /u, 1);
      return { facts: [['nom', name]], said: `le nom, ${name}` };
    },
  },
  {
    place: 'resume',
    lead: new RegExp(
      `^(?:(?:le |la )?(?:r[ée]sum[ée]|phrase)${IS} |(?:c['’ ]?est )?(?=(?:permettre|aider|donner) ))`,
      'iu',
    ),
    told: (value) => ({ facts: [['resume', `${value}.`]], said: `en une phrase : « ${value} »` }),
  },
];

/** « Assiette juste, en deux mots » */
const HOW_WRITTEN = /,? (?:en (?:une?|deux|trois|quatre) mots?|tout court|tout attach[ée]|c['’]est tout)[\s.!]{0,5}$/iu;

/** « non, Parloir Simple », « non, c’est plutôt Relais », « gardez Marinfo »: another name, and nothing else. */
const RENAMED =
  /^(?:(?:non|nan|mais|plut[oô]t|en fait|enfin|finalement)[ ,:]{1,3}){0,3}(?:(?:(?:le |son )nom(?: du (?:service|projet|produit))? est|c['’]est|ce sera|ce serait|gardez|mettez|prenez|appelez-le|notez|[ée]crivez|on garde|je (?:garde|pr[ée]f[èe]re))(?: plut[oô]t| juste)? )?[«"“]?\s?((?!Oui|Non|Ok|Voil)[\p{Lu}\d][\p{L}\d’'+&-]{0,30}(?: (?:(?:de|du|des|la|le|les|à|en|et) |[dl]['’])?[\p{Lu}\d][\p{L}\d’'+&-]{0,30}){0,3})\s?[»"”]?[\s.!]{0,9}$/u;

/** « mais non Lumière on l’a jeté, c’est Allô Lampadaire je vous dis » */
const RENAMED_AFTER =
  /^(?:mais |ah |ben |bah )?(?:non|nan)[ ,].{2,60}[ ,](?:c['’]est|ce sera|on garde|on prend) [«"“]?\s?(\p{Lu}[\p{L}\d’'+&-]{1,30}(?: (?:(?:de|du|des|la|le|les|à|en|et) |[dl]['’])?[\p{Lu}\d][\p{L}\d’'+&-]{0,30}){0,3})\s?[»"”]?(?: (?:je vous (?:l['’]ai )?dis?|hein|quoi|merci))?[\s.!]{0,9}$/u;
/** « ah non finalement dilo »: as somebody types, without a capital; « remplacez « Wata » par « Dilo » ». */
const RENAMED_PLAINLY =
  /^(?:ah |euh |bon |oui |mais )*(?:non|nan|finalement|plut[oô]t|en fait|enfin|pardon)[ ,]{1,2}(?:(?:non|finalement|plut[oô]t|en fait|c['’]est|ce sera|appelez-le|mettez)[ ,]{1,2}){0,3}([\p{L}\d][\p{L}\d’'+&-]{1,30}(?: [\p{L}\d][\p{L}\d’'+&-]{0,30}){0,2})[\s.!]{0,9}$/iu;
const REPLACED =
  /^(?:veuillez |il faut |merci de |vous pouvez |pouvez-vous )?(?:remplace[rz]?|change[rz]?) (?:le nom |[«"“]?\s?(.{2,60}?)\s?[»"”]? )?(?:par|en|pour) [«"“]?\s?([\p{L}\d][^«»"“”]{1,60}?)\s?[»"”]?[\s.!]{0,9}$/iu;
/** What no service is called. */
const NO_NAME =
  /^(?:oui|non|rien|ok|merci|bof|tout|faux|pas .*|c['’]est .*|je .*|il .*|on .*|le m[êe]me|comme (?:ça|avant)|autre chose|plus tard|laissez.*|gardez.*|ça.*)$/iu;

/** What is understood with the name that takes the place of the one that was proposed; null where none does. */
export function renamed(said: string, understood: Understood): Understood | null {
  const plainly = RENAMED_PLAINLY.exec(said.trim())?.[1];
  const own = String(factsOf(understood).find(([path]) => path === 'nom')?.[1] ?? '');
  const name =
    RENAMED.exec(said.trim())?.[1] ??
    replacedBy(said, own) ??
    RENAMED_AFTER.exec(said.trim())?.[1] ??
    (plainly === undefined || NO_NAME.test(plainly) ? undefined : capital(plainly));
  const known = understood.some(({ facts }) => facts.some(([path]) => path === 'nom'));
  if (name === undefined || !known || /^\d{1,2}$/.test(name)) return null;
  const bare = withoutExcuseAfter(name);
  return understood.map((one) =>
    one.facts.some(([path]) => path === 'nom') ? { facts: [['nom', bare]], said: `le nom, ${bare}` } : one,
  );
}

/** « remplacez « Wata » par « Dilo » »; « remplacez « téléservice » par… » is of a sentence. `own`: the name as it is. */
function replacedBy(said: string, own: string): string | undefined {
  const [, old, instead] = REPLACED.exec(said.trim()) ?? [];
  return old === undefined || plain(own).includes(plain(old)) ? instead : undefined;
}

/** « LivreSuit, je me suis trompée de ligne », « LivreSuit, rien d’autre »: said after the name. */
function withoutExcuseAfter(name: string): string {
  const at = name.search(EXCUSE);
  return at > 0 ? name.slice(0, at) : name;
}

const EXCUSE =
  /, ?(?:je |j['’]|rien |c['’]est |pas |merci|voil[àa]|d[ée]sol[ée]|s['’]il|tout simplement|et c['’]est tout)/iu;

/** « Le titre définitif sera « Passerelle » » */
const TITLED =
  /^(?:le |son |notre )?(?:titre|nom|intitul[ée]|appellation)(?: \p{L}+){0,2}? (?:sera|est|serait|devient|deviendra) [«"“]\s?([^«»"“”]{2,40}?)\s?[»"”]/iu;
/** « tout bien réfléchi c’est plus rigolo, on prend BZZZ » */
const CHOSEN =
  /(?:^|[ ,;:])(?:(?:on|je) (?:prends?|choisi[st]|vote pour|part sur)|va pour|ce sera(?: donc)?) [«"“]?\s?(\p{Lu}[\p{L}\d’'+&-]{1,30}(?: \p{Lu}[\p{L}\d’'+&-]{0,30}){0,3})\s?[»"”]?[\s.!]{0,9}$/u;

/** The name that takes the place of the one that was answered, where nothing is proposed of it; null where none does. */
export function otherName(said: string, own: string): string | null {
  const plainly = /\b(?:finalement|plut[oô]t|appelez)/iu.test(said)
    ? RENAMED_PLAINLY.exec(said.trim())?.[1]
    : undefined;
  const name = /\bnom\b|[«"“][^«»"“”]{2,60}[»"”] par [«"“]/iu.test(said) ? replacedBy(said, own) : undefined;
  const found = name ?? TITLED.exec(said.trim())?.[1] ?? CHOSEN.exec(said.trim())?.[1] ?? plainly;
  return found === undefined || NO_NAME.test(found) ? null : capital(withoutExcuseAfter(found).trim());
}

/** What is understood now; null where nothing that was understood is named. */
export function directed(said: string, understood: Understood): Understood | null {
  const known = factsOf(understood);
  for (const { place, lead, told } of TARGETS) {
    const named = lead.exec(said)?.[0];
    const right = named === undefined ? '' : withoutEnd(said.slice(named.length).replace(HOW_WRITTEN, ''));
    if (right === '' || !known.some(([path]) => path === place)) continue;
    const now = told(capital(right));
    return understood.map((one) => (one.facts.some(([path]) => path === place) ? now : one));
  }
  return null;
}
