/** What those who suffer lose, as somebody told it beside who they are. */
import { plain } from '../../french/fold.ts';
import { DIGITS, WORDS } from '../../french/numerals.ts';
import { capital } from '../../french/typography.ts';
import { sentences } from '../sentences.ts';
import { withoutEnd, withoutFillers } from './ends.ts';
import { isHearsay, isUnsure } from './unsure.ts';

/** What happens to somebody, whoever it is said of. */
const LOST =
  /\b(?:perd(?:ent|re|us?|ait|aient)?|rat(?:e|ent|er)|(?:manqu|loup)(?:e|ent) (?:l[ea]s?|leurs?|l'|des|une?)|subi(?:t|ssent)|renonc(?:e|ent)|attend(?:ent)? (?:des|depuis|six|trois|deux|\d+|l[ea]s?|leurs?|une?|en)|patient(?:e|ent) |pa(?:i|y)ent|pertes? (?:: |d(?:e|u|es|'))|passe(?:nt)? a cote|y laissent|laissent (?:des|leur|l[ea]s?|\d+|une?)|abandonn(?:e|ent)|doi(?:t|vent)|se (?:retrouv|priv|ruin|cass|decourag|font|sent|degrad)[a-z]{1,4}|s'(?:endett|isol|epuis|enfonc)[a-z]{1,4}|repart(?:ent)? (?:bredouille|sans|les mains|avec)|sans (?:solution|reponse|aide|soins?|ressources?|toit|place|revenu)|avancent (?:l[ea]s?|\d+|leur|des|une?|deux|trois|six)|rembours[a-z]{2,4}|galer(?:e|ent)|pein(?:e|ent)|craqu(?:e|ent)|tombent|rechut(?:e|ent)|(?:font|passent) (?:la queue|l[ae] |l'|des heures|des journees|leurs?|\d+|deux|trois|quatre|six|dix|une? )|(?:leur|lui) (?:coute|prend|fait perdre|manque)|coute (?:\d+|une?|des|l[ea]s?|a)|en retard|a decouvert|\b(?:de (?:recette|salaire|paie|revenu|chiffre)[a-z ]{0,20}|[a-z]+) (?:en moins|de perdue?s?)\b|(?:heure|demi-journee|journee|semaine|soiree|matinee)s? (?:de [a-z]{3,12} )?(?:de )?perdue?s?|s'en vont|dorment|gelent|meurent|se ruinent)\b|\b(?:heures?|jours?|journees?|matinees?|soirees?|km|euros?|€|trajets?|allers-retours?)(?: d(?:e |')[a-z]{3,15})? (?:perdue?s? )?(?:par|chaque|tous les|toutes les) [a-z]+|^[a-z]{4,}(?: [a-z]{4,})? (?:repousse|perdu|refuse|annule|rate|gache|fichu|foutu|bloque|coupe|retarde|impaye|reporte|suspendu)e?s?(?:,|$)|^(?:sans [a-z' ]{3,40}, )?plus (?:de |d')[a-z'-]+(?:,| ni |$)|^(?:pertes?|prejudices?|ce qu'(?:ils|elles) perdent)\s?:/;
/** What they have not, or no longer: said of « ils », for « ceux qui n’ont pas de voiture » only tells who they are. */
const LACKED =
  /(?<!, qu')\b(?:ils|elles|eux|on) (?:(?:n'|ne )[a-z' ]{2,30} (?:pas|plus|rien|jamais|aucune?)|n'[a-z]+ |[a-z]{2,12} (?:pas|plus|rien|jamais) )/;
/** Of whom it is said stands before it. */
const FROM =
  /(?:[,:;]|\s[–—-]) (?:(?:et|donc|mais|du coup|alors) )?(?=(?:ils|elles|eux|on leur|[çc]a leur|cela leur|leurs?|lesquel(?:le)?s|(?:une?|deux|trois|quatre|cinq|six|dix|\d+) (?:heures?|jours?|journ[ée]es?|matin[ée]es?|soir[ée]es?|km|euros?|€|trajets?|allers-retours?))(?!\p{L}))/giu;
const ASKED =
  /(?<!\p{L})(?:et )?ce qu['’](?:ils|elles) (?:y )?perdent ?(?:\?|:|,? (?:(?:eh ben|eh bien|ben|bah) )?c['’]est) ?/giu;
/** « Elles sont à peu près quatre-vingt-dix et elles se retrouvent… »: how many is told apart. */
const HOW_MANY = new RegExp(
  `^(?:ils|elles) (?:sont|étaient|seraient) (?:environ |à peu près |a peu pres |près de |presque |plus de |au moins )?(?:une? \\p{L}{4,10}aine|${DIGITS}|${WORDS})(?: \\p{L}{3,20})?(?: par an)? et (?=(?:ils|elles) )`,
  'iu',
);
const PRONOUN = /^lesquels /iu;
/** In UTF-16 units: longer, and it is the story again. */
const LONGEST = 220;

/** What is said of « ils » and is no loss: who they are, where they live, what they want, that all is well. */
const DESCRIBED =
  /^(?:ils|elles) (?:y |en |se |s'|nous |m'|me |vous )?(?:sont (?!oblig|contrai|forc|bloqu|perdu|seuls?$|oubli|penalis|exclu|laiss|mis(?:es)?|priv|renvoy|ballott|coinc|condamn|malad|stress)|ont (?!du|perdu|rate|peur|honte|mal|abandonne|renonce)|habit|viv|vienn|travaill|represent|compt|utilis|connaiss|demand|veul|voudr|souhait|aim|appreci|en sort|sav|peuv|attir|form|gagn|debrouill|occup|appell|trouv(?!ent (?:porte|personne|rien))|serai|aur|pourr|pens|croi|dis|raccont|racont|expliqu|ser|reunis|suiv|accept|vont (?:bien|mieux)|recoiv(?!ent (?:des|une?) (?:amende|relance|penalit|majoration)))/;
/** What happens to « ils », in whatever words: it is what is asked. */
const HAPPENS =
  /(?:^|[,:;] (?:(?:et|donc|du coup|alors|resultat|mais) )?)(?=(?:ils|elles|ca leur|cela leur|on leur) )/g;

/** Of nobody in particular. */
const OF_ALL =
  /^(?:tout le monde|chacun|tous|nous tous)\b[^,:]{0,20}\bperd|^(?:un peu |a peu pres |presque )?tout le monde\b|\bon ne peut pas dire\b/;

/** « les étudiants étrangers ils dorment chez des copains »: dictated, without a stop. */
const UNSTOPPED =
  /^([^,;:.!?]{8,120}(?<! (?:que|quand|comme|dont|où|si|car|lorsque|puisque|et|mais|ou|donc|là|alors))) (?=(?:ils|elles) \p{L})/iu;

/** Null where no loss is told. */
export function harmIn(text: string): string | null {
  // « Ce qu’elles perdent ? Une journée. »: asked, then told.
  const all = sentences(text.replace(ASKED, '. Perte : '))
    .map((sentence) => sentence.replace(UNSTOPPED, '$1, '))
    .filter(
      // « Y perdent notamment : » only opens a list.
      (sentence) => !isDoubted(sentence) && !OF_ALL.test(plain(sentence)) && !/:\s*$/.test(sentence),
    );
  const ofThem = (isTold: (said: string) => boolean) => (flat: string) =>
    [...flat.matchAll(HAPPENS)]
      .map(({ index, 0: joint }) => index + joint.length)
      .find((index) => isTold(flat.slice(index)));
  return (
    // « Nos retraités qui doivent partir. Ils avancent les frais. »: rather what is said of « ils ».
    toldWhere(
      all,
      ofThem((said) => LOST.test(said) || LACKED.test(said)),
    ) ??
    toldWhere(all, (flat) => [LOST, LACKED].map((pattern) => flat.search(pattern)).find((index) => index !== -1)) ??
    toldWhere(
      all,
      ofThem((said) => !DESCRIBED.test(said)),
    )
  );
}

function toldWhere(all: readonly string[], placeIn: (flat: string) => number | undefined): string | null {
  for (const sentence of all) {
    const at = placeIn(plain(sentence));
    if (at === undefined) continue;
    const breaks = [...sentence.matchAll(FROM)].filter(({ index, 0: joint }) => index + joint.length <= at + 1);
    const last = breaks.at(-1);
    const told = last === undefined ? sentence : sentence.slice(last.index + last[0].length);
    const said = withoutEnd(
      withoutFillers(told)
        .replace(/^(?:pertes?|pr[ée]judices?)\s?: /iu, '')
        .replace(HOW_MANY, '')
        .replace(PRONOUN, 'ils ')
        .replace(/, (?:c['’]est pas|ce ne sont pas|c['’]est) des (?:grands )?mots$/iu, ''),
    );
    // « Ce qu’ils perdent : leur dimanche » was asked, and is told in two words.
    const fewest = /^pertes?\b/i.test(told) ? 2 : 3;
    if (said.length <= LONGEST && said.split(/\s+/).length >= fewest) return `${capital(said)}.`;
  }
  return null;
}

/** « Elles n’ont accès à aucun compte » is no doubt. */
function isDoubted(sentence: string): boolean {
  return isHearsay(sentence) || isUnsure(sentence.replace(/(?<!\b(?:je|on|nous) )n['’]/giu, ''));
}
