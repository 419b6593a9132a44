/**
 * The same changes as invented remarks tell, in the plainest words (« non, c’est X », « enlève Y »): people who write a remark to
 * be read by somebody else say more, and the plain ones would hardly be there.
 */

/** @typedef {import('./told-remarks.js').Labelled} Labelled */

/** `P`: what is right; `A`: what is shown and wrong. */
const INSTEAD = [
  'non c’est P',
  'c’est P pas A',
  'pas A, P',
  'plutôt P',
  'P et non A',
  'non, P',
  'P',
  'c’est plutôt P que A',
  'mets P au lieu de A',
  'remplacez A par P',
  'ce n’est pas A mais P',
  'en fait c’est P',
];
const MORE = [
  'il manque P',
  'ajoute P',
  'et aussi P',
  'tu as oublié P',
  'il y a aussi P',
  '+ P',
  'P aussi',
  'ajoutez P s’il vous plaît',
];
const NEW = ['P', 'il manque P', 'c’est P', 'vous avez oublié P', 'notez P'];
const GONE = [
  'enlève A',
  'pas A',
  'A ce n’est pas ça',
  'A non',
  'retirez A',
  'A c’est faux',
  'supprime A',
  'A est de trop',
];

/** @type {Record<string, string[]>} */
const INSTEAD_OF = {
  nombre: ['le chiffre c’est P', 'le nombre : P', 'ils sont P', 'oui mais c’est P'],
  unite: ['des P', 'ce sont des P', 'on compte des P'],
  periode: ['c’est P', 'P et pas A'],
  source: ['la source c’est P', 'le chiffre vient de P', 'source : P'],
  annee: ['c’était en P', 'l’année c’est P', 'chiffres de P'],
  rencontres: ['j’en ai rencontré P', 'j’ai parlé avec P'],
  groupe: ['ceux qui souffrent c’est P', 'ce sont P qui souffrent le plus', 'les plus touchés : P', 'surtout P'],
  effectif: ['ils sont P', 'il y en a P', 'elles sont P'],
  perte: ['ils perdent P', 'ce qu’ils perdent c’est P', 'la perte : P'],
  existant: ['ce qui existe c’est P', 'aujourd’hui on a P'],
  regle: ['la règle c’est P', 'la règle abandonnée : P', 'ce qu’on arrête c’est P'],
  qui: ['les premiers c’est P', 'ceux qui essaient : P', 'ce sont P qui commencent'],
  combien: ['ils seront P', 'ils sont P', 'P personnes'],
  pourquoi: ['parce que P', 'la raison c’est P'],
  ou: ['c’est à P', 'le lieu c’est P', 'où : P'],
  but: ['le but c’est P', 'dans six mois je veux P', 'objectif : P'],
  echeance: ['l’échéance c’est P', 'la date : P', 'c’est pour P'],
  avant: ['avant c’est P', 'aujourd’hui P'],
  apres: ['après c’est P', 'demain P'],
  signe: ['le signe c’est P', 'un signe : P'],
  soutien: ['mon soutien c’est P', 'P nous soutient', 'c’est P qui nous soutient'],
  inquiet: ['celui qui s’inquiète c’est P', 'P s’inquiète', 'c’est P qui a peur'],
  crainte: ['ils ont peur de P', 'sa crainte c’est P', 'il craint P'],
};
/** @type {Record<string, string[]>} */
const GONE_OF = {
  soutien: ['A ne nous soutient pas', 'A ne me soutient plus', 'A n’est pas un soutien'],
  inquiet: ['A ne s’inquiète pas', 'A n’a pas peur', 'A n’est pas contre'],
  signe: ['A n’est pas un signe'],
  groupe: ['A ne souffrent pas'],
};

const OPENINGS = ['', 'non ', '', 'non, ', 'oui mais ', '', 'mais ', 'ah non ', '', 'presque, '];
const ENDINGS = ['', '.', '', ' svp', '', ' en fait', '', ' !'];

/** Nothing to change; `A`: what is shown, and right. */
const AGREED = [
  'oui c’est bien A',
  'A, c’est ça',
  'A oui',
  'oui A, exactement',
  'A c’est juste',
  'très bien',
  'pour A je confirme',
  'je ne sais pas trop',
  'A ça va',
  'on verra bien pour A',
  'c’est tout à fait ça, merci',
  'A, j’y tiens',
];

/** Longer, nobody says it again. In words. */
const LONGEST = 7;

/**
 * Two for each change that can be told plainly, each told in a way of its rank.
 * @param {readonly Labelled[]} labels
 * @param {number} rank Of the remark they come from.
 * @returns {{ remarque: string, changements: Labelled[] }[]}
 */
export function plainRemarks(labels, rank) {
  return labels.flatMap((label, place) => {
    const { fait, ancien, par, dans } = label;
    if (dans !== undefined || (ancien !== undefined && ancien.split(/\s+/).length > LONGEST)) return [];
    const own = par === undefined ? GONE_OF[fait] : INSTEAD_OF[fait];
    const all = [
      ...(own ?? []),
      ...(par === undefined ? GONE : ancien !== undefined ? INSTEAD : MANY.has(fait) ? MORE : NEW),
    ];
    const form = all[(rank * 7 + place * 3) % all.length] ?? '';
    if (/A/.test(form) && ancien === undefined) return [];
    const told = form.replace(/[PA]/g, (which) => (which === 'P' ? par : ancien) ?? '');
    const opening = /^(?:non|oui|\+)/.test(told) ? '' : OPENINGS[rank % OPENINGS.length];
    const { nomme, ...rest } = label;
    return [
      {
        remarque: `${opening}${told}${ENDINGS[(rank + place) % ENDINGS.length]}`,
        changements: [{ ...rest, ...(/A/.test(form) && { nomme: ancien }) }],
      },
    ];
  });
}

/**
 * What somebody says of what is right.
 * @param {readonly { text: string }[]} shown
 * @param {number} rank Of the remark they come from.
 */
export function plainAgreement(shown, rank) {
  const short = shown.filter(({ text }) => text.split(/\s+/).length <= LONGEST);
  const one = short[rank % Math.max(1, short.length)];
  const form = AGREED[(rank * 5) % AGREED.length] ?? '';
  return one === undefined ? [] : [{ remarque: form.replace('A', one.text), changements: [] }];
}

const MANY = new Set(['existant', 'but', 'signe', 'soutien', 'inquiet', 'crainte', 'rencontres', 'groupe', 'qui']);
