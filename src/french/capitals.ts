/** Capitals put back where they lack: towns, departments and regions, and what is written in capitals alone. */
import { flatOf } from './fold.ts';

/** Those that are no other word; each with the accents it has. */
const PLACES =
  'Paris Lyon Marseille Toulouse Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Grenoble Dijon Angers Nîmes Clermont-Ferrand Limoges Amiens Perpignan Besançon Metz Orléans Rouen Mulhouse Nancy Argenteuil Montreuil Roubaix Tourcoing Dunkerque Avignon Créteil Nanterre Poitiers Versailles Courbevoie Vitry Vitry-sur-Seine Pau Colombes Aulnay-sous-Bois Bobigny Cergy Pontoise Évry Melun Quimper Brest Lorient Niort Bourges Auxerre Troyes Charleville-Mézières Épinal Belfort Colmar Annecy Chambéry Ajaccio Bastia Cayenne Mamoudzou Fort-de-France Basse-Terre Chartres Évreux Alençon Vesoul Mâcon Roanne Aurillac Cahors Rodez Albi Montauban Tarbes Carcassonne Narbonne Béziers Périgueux Bayonne Biarritz Guéret Châteauroux Blois Saint-Étienne Saint-Denis Saint-Brieuc Saint-Nazaire Saint-Lô Calais Valenciennes Arras Cherbourg Beauvais Compiègne Dieppe Cholet Vannes Montluçon Roubaix Hyères Antibes Béthune Maubeuge Douai Villeurbanne Vénissieux Villeneuve-d’Ascq Draguignan Libourne Mont-de-Marsan Bressuire Châlons-en-Champagne Lons-le-Saunier Bourg-en-Bresse Digne-les-Bains ' +
  'Aisne Ardèche Ardennes Ariège Aude Aveyron Charente Charente-Maritime Corrèze Dordogne Doubs Drôme Essonne Finistère Gironde Hérault Indre-et-Loire Isère Jura Loir-et-Cher Loiret Lot-et-Garonne Maine-et-Loire Mayenne Meurthe-et-Moselle Meuse Morbihan Moselle Nièvre Oise Pas-de-Calais Puy-de-Dôme Haut-Rhin Bas-Rhin Sarthe Savoie Haute-Savoie Seine-Maritime Seine-et-Marne Seine-Saint-Denis Deux-Sèvres Tarn-et-Garonne Val-de-Marne Val-d’Oise Vaucluse Vendée Haute-Vienne Vosges Yonne Yvelines Hauts-de-Seine Haute-Garonne Haute-Loire Haute-Marne Haute-Saône Hautes-Alpes Hautes-Pyrénées Pyrénées-Atlantiques Pyrénées-Orientales Alpes-Maritimes Bouches-du-Rhône Ille-et-Vilaine Loire-Atlantique Saône-et-Loire Côtes-d’Armor Côte-d’Or Guadeloupe Martinique Guyane Mayotte ' +
  'Bretagne Normandie Occitanie Alsace Auvergne Bourgogne Franche-Comté Nouvelle-Aquitaine Île-de-France Hauts-de-France Corse Noël Pôle-Emploi Emmaüs Cimade';
const ACRONYMS =
  'caf cpam mdph sms cdd cdi rsa apa aah ccas dsi drh rgpd siret pdf sdis samu dreal ddt ddpp ddets dreets chu insee urssaf dinum anct ofii cnil sncf ademe asf cmu rib tpe pme onf ofb ehpad';

const KNOWN: ReadonlyMap<string, string> = new Map([
  ...PLACES.split(' ').map((place) => [flatOf(place), place] as const),
  ...ACRONYMS.split(' ').map((one) => [one, one.toUpperCase()] as const),
]);

/** In small letters within a text; addresses stay as they are. */
export function withCapitals(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}@/._-])\p{Ll}[\p{L}’'-]*\p{L}(?![\p{L}\p{N}@/_]|\.\p{L}|-\p{L})/gu, (word) => {
    const whole = KNOWN.get(flatOf(word));
    // « le maçon » is no town: an accent that is there is the right one.
    if (whole !== undefined && (word === flatOf(word) || word === whole.toLowerCase())) return whole;
    // « l’eure », « d’évreux »: after an article.
    const [, article = '', rest = ''] = /^([ldLD]['’])(.+)$/u.exec(word) ?? [];
    const own = KNOWN.get(flatOf(rest));
    return own === undefined ? word : article + own;
  });
}

/** Whether a word, without its capital, names a place of France. */
export function isPlaceName(word: string): boolean {
  const found = KNOWN.get(flatOf(word));
  return found !== undefined && !/^\p{Lu}+$/u.test(found) && !/^(?:Noël|Pôle-Emploi|Emmaüs|Cimade)$/u.test(found);
}

/** In words: fewer may be an acronym and its like. */
const FEWEST_SHOUTED = 4;

/** A whole text in capitals, in small letters; any other as it is. */
export function unshouted(text: string): string {
  if (/\p{Ll}/u.test(text) || (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) < FEWEST_SHOUTED) return text;
  return text.toLowerCase().replace(/(?<=^|[.!?] )\p{Ll}/gu, (letter) => letter.toUpperCase());
}
