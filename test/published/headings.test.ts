import { describe, expect, it } from 'vitest';
import { topicOf } from '../../src/source/markdown/guessed-topic.ts';
import { knownTopic } from '../../src/source/markdown/headings.ts';
import { nameSaid } from '../../src/source/markdown/name-said.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { nameIn } from '../../src/source/markdown/short-answers.ts';
import { isOurs } from '../../src/source/text-kind.ts';

describe('headings that nobody listed', () => {
  it.each([
    ['Pourquoi les dossiers se perdent', 'probleme'],
    ['Ce qui me met en colère', 'probleme'],
    ['D’abord, pourquoi cette démarche existe', 'probleme'],
    ['Que risquent-ils ?', 'usagers'],
    ['Les agriculteurs qui trinquent', 'usagers'],
    ['Ce que je voudrais essayer', 'solution'],
    ['Ce que nous avons fabriqué', 'solution'],
    ['Ce que nous devons atteindre en avril', 'objectifs'],
    ['Résultat attendu au 30 juin', 'objectifs'],
    ['Comment je m’en rendrai compte', 'signes'],
    ['Ce que j’ai relevé', 'constats'],
    ['Éléments de preuve', 'constats'],
    ['Ma pire angoisse', 'pire'],
    ['Ce qui me réveille', 'pire'],
    ['Ce que je ne ferai plus', 'existant'],
    ['Moyens actuels et leurs limites', 'existant'],
    ['Raisons de leur adhésion', 'premiers'],
    ['Position des acteurs', 'portage'],
    ['À quelles conditions reprendre', 'arret'],
    ['Habitude abandonnée', 'existant'],
    ['CE QU’ON ARRÊTE DE FAIRE', 'existant'],
    ['VI. Écart au droit ou aux usages', 'existant'],
    ['Ce qui change par rapport à nos règles', 'existant'],
    ['Ça va contre vos règles ?', 'existant'],
    ['Solutions comparables', 'existant'],
    ['Résultat visé', 'objectifs'],
    ['Celles et ceux que nous voulons aider', 'usagers'],
    ['Ce que ça leur fait', 'usagers'],
    ['On sera contents si', 'signes'],
    ['Si tout s’écroule', 'pire'],
    ['Les gens qui comptent', 'portage'],
    ['Abandon du projet', 'arret'],
    ['Comment savez-vous que ce problème existe vraiment ?', 'constats'],
    ['En une phrase, que pourront faire ces personnes demain grâce à votre service ?', 'solution'],
    ['Qui a déjà essayé de résoudre ce problème, et pourquoi cela a échoué ?', 'existant'],
    ['Qui, dans votre hiérarchie, vous donnera du temps ?', 'portage'],
    ['Que regretteriez-vous dans six mois si tout se passait mal ?', 'pire'],
    ['Où en sommes-nous ?', 'premiers'],
    ['Et demain ?', 'objectifs'],
    ['Indicateurs clés', 'mesures'],
    ['Administration porteuse', 'administration'],
    ['Passe-Muraille en une phrase', 'solution'],
    ['Contexte et enjeux', 'contexte'],
    ['Ce que les chiffres de la caisse racontent', 'constats'],
    ['Les familles qui trinquent', 'usagers'],
    ['À qui cela coûte le plus cher', 'usagers'],
    ['Ce que propose Pain du soir', 'solution'],
    ['Ce que d’autres ont tenté', 'existant'],
    ['La vieille règle à oublier', 'existant'],
    ['Nos premiers volontaires', 'premiers'],
    ['Où l’on démarre', 'premiers'],
    ['Rendez-vous dans six mois', 'objectifs'],
    ['Objectif chiffré à l’automne', 'objectifs'],
    ['Ce qui change dans leur vie', 'impact'],
    ['Trois indices que ça prend', 'signes'],
    ['Ceux qui soutiennent, ceux qui freinent', 'portage'],
    ['Ce qui pourrait tout faire capoter', 'pire'],
    ['Le petit nom du service', 'nom'],
    ['Quels signes vous montreront que vous êtes sur la bonne voie ?', 'signes'],
    ['🚦 3 signes à 3 mois', 'signes'],
    ['Comment avez-vous constaté ce problème ?', 'constats'],
    ['Comment on l’a su', 'constats'],
    ['Comment avez-vous entendu parler de nous ?', 'autre'],
    ['Que font les gens en attendant ? Quelle règle faut-il bousculer ?', 'existant'],
    ['Et comment ça se passe sans toi aujourd’hui ?', 'existant'],
    ['aujourd’hui ça se passe comment ?', 'existant'],
    ['Ce que permet Cap Mer', 'solution'],
    ['Ceux qui nous portent, ceux qui doutent', 'portage'],
    ['Slide 3 — Ce que nous avons vu et compté', 'constats'],
    ['Premier pas sur le terrain', 'premiers'],
    ['Et si tout rate ?', 'pire'],
    ['Hypothèse la plus noire', 'pire'],
    ['Annexe', 'autre'],
    ['Divers et prochaine réunion', null],
    ['Glossaire', null],
  ])('%s', (heading, topic) => {
    expect(topicOf(heading)).toBe(topic);
  });

  it('nothing that merely looks like one is guessed from a line of a text', () => {
    expect(knownTopic('Ce qui pourrait tout faire capoter')).toBeNull();
  });
});

const P = 'Chaque année, 3 000 familles attendent six mois.';
const S = 'Le service prévient chaque famille.';
const R = 'La directrice prête deux agents. Le syndicat craint des postes en moins.';

describe('parts named as the text names its own', () => {
  const draftOf = (text: string) => readMarkdown(text).draft;

  it.each([
    ['in bold', `**Le problème**\n${P}\n\n**La solution**\n${S}\n\n**Remerciements et crédits**\nMerci à Léa.\n`],
    ['in capitals', `LE PROBLÈME\n${P}\n\nLA SOLUTION\n${S}\n\nREMERCIEMENTS ET CRÉDITS\nMerci à Léa.\n`],
    ['by a number', `1) Problème\n${P}\n\n2) Solution\n${S}\n\n3) Remerciements et crédits\nMerci à Léa.\n`],
    [
      'by Roman numerals',
      `I. Problème\n\n${P}\n\nII. Solution\n\n${S}\n\nIII. Remerciements et crédits\n\nMerci à Léa.\n`,
    ],
    [
      'by slides',
      `Slide 1 – Le problème\n${P}\n\nSlide 2 – La solution\n${S}\n\nSlide 3 – Remerciements\nMerci à Léa.\n`,
    ],
  ])('%s: an unknown part is none of the part above', (_, text) => {
    const draft = draftOf(text);
    expect(draft.at('probleme.enonce').text).toBe(P);
    expect(draft.at('solution.description').text).toBe(S);
  });

  it('minutes: who speaks is no part of what is said', () => {
    const draft = draftOf(
      `Lou : quel est le problème ?\nSamia : ${P}\n\nLou : quelle est votre solution ?\nSamia : ${S}\n\nLou : qui vous soutient, qui s’y oppose ?\nSamia : ${R}\n`,
    );
    expect(draft.at('probleme.enonce').text).toBe(P);
    expect(draft.at('solution.description').text).toBe(S);
    expect(draft.at('portage.recit').text).toBe(R);
  });

  it.each([
    [
      'arrows',
      `carnet du bureau\n\npb → ${P}\nidée → ${S}\nle pire → un dossier est perdu\nà rappeler → le garage\n`,
      'un dossier est perdu',
    ],
    [
      'bullets that hold others',
      `- Situation qui nous fâche\n    - ${P}\n- Solution\n    - ${S}\n- Le pire\n    - un dossier est perdu\n- Logistique\n    - le garage\n`,
      'un dossier est perdu',
    ],
    [
      'labels in one’s own words',
      `Bonjour,\n\nCe qui ne va pas : ${P}\n\nMon idée : ${S}\n\nTrois premiers signes : on nous remercie.\n\nLe pire : un dossier est perdu\n`,
      'un dossier est perdu',
    ],
    [
      'numbered questions that are orders',
      `Q1. Décrivez l’irritant que vous voulez traiter.\nR : ${P}\n\nQ2. En quoi consiste votre proposition ?\nR : ${S}\n\nQ3. Quel est le pire qui puisse arriver ?\nR : un dossier est perdu\n`,
      'un dossier est perdu',
    ],
    [
      'points of minutes',
      `Point 1 – Le problème\n${P}\n\nPoint 2 – La piste retenue\n${S}\n\nPoint 3 – Le pire\nun dossier est perdu\n\nPoint 4 – Levée de séance\nà midi\n`,
      'un dossier est perdu',
    ],
    [
      'a table in one’s own words',
      `| Rubrique | Notre réponse |\n|---|---|\n| Le problème à soigner | ${P} |\n| Le remède | ${S} |\n| Les perdants d’aujourd’hui | les familles |\n| Ligne d’arrivée en juin | dix écoles |\n| Ce qui nous empêche de dormir | un dossier est perdu |\n| Ce qui existe déjà | rien |\n| Météo locale | grand soleil |\n`,
      'un dossier est perdu',
    ],
  ])('%s', (_, text, worst) => {
    const draft = draftOf(text);
    expect([draft.at('probleme.enonce').text, draft.at('solution.description').text]).toEqual([P, S]);
    expect(draft.at('pire_scenario.description').text).toBe(worst);
  });

  it('a title on two lines, and what it says once', () => {
    const draft = draftOf(`PROBLÈME QUE NOUS\nCHERCHONS À RÉSOUDRE\n${P}\n\nSOLUTION\n${S}\n`);
    expect(draft.at('probleme.enonce').text).toBe(P);
  });

  it('a letter, a paragraph for each part', () => {
    const draft = draftOf(
      `Cher Karim,\n\nJe te couche ça par écrit.\n\nCeux qui en souffrent le plus sont les jeunes sans permis.\n\nMon idée, c’est que ${S}\n\nIl existe déjà la plateforme Alpha, qui ne dit rien des places.\n\nPour commencer, je verrais bien mes trois collèges.\n\nAu bout de six mois, nous voulons dix collèges.\n\nLe pire serait qu’un élève soit oublié.\n\nVoilà, dis-moi ce que tu en penses quand tu peux.\n`,
    );
    expect(draft.at('usagers.recit').text).toMatch(/^Ceux qui en souffrent/);
    expect(draft.at('solution.description').text).toMatch(/^Mon idée/);
    expect(draft.at('deploiement.cap_6_mois').text).toMatch(/^Au bout de six mois/);
    expect(draft.at('pire_scenario.description').text).toBe('Le pire serait qu’un élève soit oublié.');
  });

  it('« Étude de l’OFB : … », among proofs, keeps its label', () => {
    const draft = draftOf(
      `## Problème\n\n${P}\n\n## Preuves\n\nÉtude de la caisse (2021) : un dossier sur trois est perdu.\n\n## Solution\n\n${S}\n`,
    );
    expect(draft.at('probleme.constats').text).toBe('Étude de la caisse (2021) : un dossier sur trois est perdu.');
  });

  it('what is struck out is said no more', () => {
    expect(draftOf(`## Problème\n\n~~Vieux texte.~~ ${P}\n\n## Solution\n\n${S}\n`).at('probleme.enonce').text).toBe(P);
  });

  it('a title above other headings is a name, whatever it could mean', () => {
    expect(draftOf(`# Pain\n\n## Problème\n\n${P}\n\n## Solution\n\n${S}\n`).at('nom').text).toBe('Pain');
  });
});

describe('the name beside what kind of document it is', () => {
  it.each([
    ['Toit sûr (nom provisoire)', 'Toit sûr'],
    ['Petit export – product brief', 'Petit export'],
    ['FAQ interne – Clé du Gîte', 'Clé du Gîte'],
    ['Présentation Passe-Muraille – 12 mars 2026', 'Passe-Muraille'],
    ['atelier « Bail Serein » du 17 mars', 'Bail Serein'],
    ['Relais Parent 4f2a9c1be7d84a0e9a1d5b7c3e9f0a12', 'Relais Parent'],
    ['ACTE SUD — fiche de cadrage (v0.3)', 'ACTE SUD'],
    ['Lean canvas – « Bonne pousse » – atelier du 9/10', 'Bonne pousse'],
    ['Pain du soir : le pain qui ne se jette plus', 'Pain du soir : le pain qui ne se jette plus'],
  ])('%s', (title, name) => {
    expect(nameIn(title)).toBe(name);
  });

  it.each([
    ['Notre service s’appelle Mairie Relais et répond au téléphone.', 'Mairie Relais'],
    ['On pourrait l’appeler « Convoc » ou autrement.', 'Convoc'],
    ['Je l’appellerais « Piqûre claire ».', 'Piqûre claire'],
    ['J’appelle ça Marche Douce.', 'Marche Douce'],
    ['Dénomination retenue : « RELAIS BERGES ».', 'RELAIS BERGES'],
    ['Le nom « Grand Large » est écarté ; nous retenons « Cap Clair ».', 'Cap Clair'],
    ['Bon Créneau prévient la sage-femme la veille.', 'Bon Créneau'],
    ['« Juste À Temps » : le patient reçoit un message.', 'Juste À Temps'],
    ['Odile Lafarge prend une photo de la borne.', null],
    ['La mairie envoie un message.', null],
    ['Le service appelle les familles.', null],
  ])('%s', (sentence, name) => {
    expect(nameSaid(sentence, true)).toBe(name);
  });
});

describe('notes, a word and a colon a line', () => {
  it.each([
    ['nom : Pain du soir\npb : on jette\nsignes : moins de sacs\nle pire : rien\n', false],
    ['nom: Pain du soir\nphase: investigation\nstatut: en_cours\n', true],
    ['format: fiche/1\na: 1\nb: 2\n', true],
  ])('%j is a fiche of ours: %s', (text, expected) => {
    expect(isOurs(text)).toBe(expected);
  });
});
