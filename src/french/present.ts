/** Verbs in the present, at the third person: what people do with a service, and what a service does. */

/** Said by one or by several, in the order of the infinitive; what ends in -e and -ent is made regular below. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'recevoir:reçoit,reçoivent suivre:suit,suivent voir:voit,voient savoir:sait,savent prendre:prend,prennent ' +
    'apprendre:apprend,apprennent comprendre:comprend,comprennent remplir:remplit,remplissent choisir:choisit,choisissent ' +
    'obtenir:obtient,obtiennent revenir:revient,reviennent venir:vient,viennent prévenir:prévient,préviennent ' +
    'tenir:tient,tiennent faire:fait,font dire:dit,disent lire:lit,lisent écrire:écrit,écrivent inscrire:inscrit,inscrivent ' +
    'décrire:décrit,décrivent ouvrir:ouvre,ouvrent découvrir:découvre,découvrent offrir:offre,offrent mettre:met,mettent ' +
    'transmettre:transmet,transmettent soumettre:soumet,soumettent permettre:permet,permettent remettre:remet,remettent ' +
    'promettre:promet,promettent admettre:admet,admettent mener:mène,mènent emmener:emmène,emmènent répondre:répond,répondent rendre:rend,rendent vendre:vend,vendent saisir:saisit,saisissent ' +
    'rejoindre:rejoint,rejoignent connaître:connaît,connaissent payer:paie,paient envoyer:envoie,envoient appeler:appelle,appellent ' +
    'rappeler:rappelle,rappellent renouveler:renouvelle,renouvellent acheter:achète,achètent lever:lève,lèvent gérer:gère,gèrent ' +
    'régler:règle,règlent compléter:complète,complètent accéder:accède,accèdent repérer:repère,repèrent récupérer:récupère,récupèrent ' +
    'partir:part,partent sortir:sort,sortent finir:finit,finissent repartir:repart,repartent vivre:vit,vivent ' +
    // As they are wished: « pour que la victime suive sa plainte ».
    'suivre:suive recevoir:reçoive voir:voie savoir:sache,sachent prendre:prenne comprendre:comprenne obtenir:obtienne venir:vienne ' +
    'prévenir:prévienne faire:fasse,fassent dire:dise lire:lise écrire:écrive mettre:mette transmettre:transmette répondre:réponde ' +
    'rendre:rende saisir:saisisse choisir:choisisse remplir:remplisse rejoindre:rejoigne connaître:connaisse finir:finisse'
  )
    .split(' ')
    .flatMap((one) => {
      const [infinitive = '', forms = ''] = one.split(':');
      return forms.split(',').map((form) => [form, infinitive] as const);
    }),
);

/** What people do, or a service; a word of this ending may be a noun as well, « une demande ». */
const REGULAR = new Set(
  (
    'accepte affiche aide annonce annule appuie apporte arrive assiste attrape cherche change clique commande compare compte confirme ' +
    'consulte contacte corrige coche crée copie dicte demande déclare dépose dessine donne échange écoute enregistre entre envisage ' +
    'essaie estime évite explique filme gagne garde glisse imprime indique informe laisse lance localise loue marque montre monte note ' +
    'ose parle partage passe paye photographie place pointe pose poste prépare présente prolonge propose raconte rédige regarde remplace ' +
    'refuse rencontre renseigne rentre repère réserve reste retire retrouve réclame scanne sélectionne signale signe simule tape télécharge ' +
    'téléphone teste touche traite trouve utilise valide vérifie verse visite vise vote'
  ).split(' '),
);

/** The infinitive of a verb in the present, at the third person; null for any other word. */
export function infinitiveOf(word: string): string | null {
  const said = word.toLowerCase();
  const irregular = IRREGULAR.get(said);
  if (irregular !== undefined) return irregular;
  const one = said.endsWith('ent') ? said.slice(0, -2) : said;
  return REGULAR.has(one) ? `${one}r` : null;
}

/** « tamponne un ticket »: what ends so, before an article, is a verb more often than anything else. */
const BEFORE_OBJECT =
  /^ (?:une?|l[ea]s?|l['’]|s(?:on|a|es)|leurs?|ces?|cet(?:te)?|chaque|tou(?:t|te|s|tes)|\d+|deux|trois|dix|plusieurs)(?![\p{L}])|^ (?:l|d)['’]/u;
/** Words that end so and are no verb: « comme un », « libre le lundi ». */
const NO_VERB =
  /^(?:comme|entre|contre|outre|m[êe]me|quelque|presque|parce|puisque|lorsque|quoique|malgr[ée]|libre|disponible|seule?|capable|responsable|autre|titulaire|membre|ou|que|de|le|une?|elle|ce|notre|votre|quatre|onze|douze|treize|quatorze|quinze|seize|trente|quarante|cinquante|soixante|mille|demie|ensemble|sauf|chaque|cette)$/u;

/** « lève » is of « lever », where « règle » is of « régler ». */
const OPEN_E = /(?:ach|l|m|p|g|s|cr|prom|d[ée]p)è(?:t|v|n|s|l|m|c)$/u;

/** The infinitive of a word that its place makes a verb; `after`: what follows it. Null where it may be something else. */
export function likelyInfinitive(word: string, after: string): string | null {
  const known = infinitiveOf(word);
  if (known !== null) return known;
  const said = word.toLowerCase();
  // « rapidement »; « jette » has one of its own.
  const isRegular = /^\p{L}{3,}(?:e|ent)$/u.test(said) && !/ment$|(?:ell|ett)e(?:nt)?$/u.test(said);
  if (!isRegular || NO_VERB.test(said) || !BEFORE_OBJECT.test(after)) return null;
  const stem = said.replace(/e(?:nt)?$/u, '');
  const spoken = stem.replace(/(?<=[ou])i$/u, 'y').replace(/è(?=[^aeiouyéèêàâîôû]+$)/u, OPEN_E.test(stem) ? 'e' : 'é');
  return `${spoken}er`;
}
