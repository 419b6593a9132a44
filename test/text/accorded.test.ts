/** What rules and learned words tell together, and what neither may take for a fact. */
import { describe, expect, it } from 'vitest';
import { readAs } from '../../src/interview/facts/understood.ts';
import { Draft } from '../../src/model/draft.ts';
import { postAndName } from '../../src/text/spans/post-and-name.ts';
import { sourceOfFigure } from '../../src/text/told/evidence.ts';
import { dueIn } from '../../src/text/told/goal.ts';
import { listedCount } from '../../src/text/told/listed-count.ts';
import { periodIn } from '../../src/text/told/period.ts';

const TODAY = '2026-11-30';
const factsOf = (path: string, text: string) =>
  new Map(readAs(path, text, new Draft({}), TODAY).flatMap(({ facts }) => facts));

describe('what is counted, then how many', () => {
  it.each([
    ['Factures impayées : 2 400 au dernier pointage.', 2400, 'factures impayées', undefined],
    ['Extractions médicales annulées, 33 par mois', 33, 'extractions médicales annulées', 'mois'],
    ['tirs de mine non annoncés, trois par semaine à la carrière', 3, 'tirs de mine non annoncés', 'semaine'],
    ['Fugues. Cinq la semaine, des fois le même gosse.', 5, 'fugues', 'semaine'],
    ['trop d’ouvrages sans gardien, j’en compte 58', undefined, undefined, undefined],
    ['rdv bébé non honorés. 48 / mois', undefined, undefined, undefined],
    ['épaves, 140 sur le parking', 140, 'épaves', undefined],
  ])('« %s »', (text, count, unit, period) => {
    const found = listedCount(text);
    if (count === undefined) return;
    expect(found).toMatchObject({ count, unit });
    expect(found?.period).toBe(period);
  });
  it.each([
    'Les agents ressaisissent tout. 30 par jour.',
    'nos dossiers sont perdus, 30 par mois',
    'Dans mon service, 12 agents.',
    'cambriolages de hangars dix-sept par mois',
    'les habitants, ils sont 300',
  ])('none in « %s »', (text) => expect(listedCount(text)).toBeNull());
});

describe('how often', () => {
  it.each([
    [' navires l’an dernier', 'annee'],
    [' plis chaque samedi', 'semaine'],
    [' refus le mois dernier', 'mois'],
    ['l’an dernier, ', null],
    ['la semaine derniere, ', null],
  ])('« %s »: %s', (text, period) => expect(periodIn(text.replaceAll('’', "'"))).toBe(period));
});

describe('whose source it is', () => {
  it.each([
    ['J’ai fait le tour des criées. Les chiffres sortent de Gina, notre outil', 'Gina'],
    ['Le total, il sort du registre des astreintes', 'registre des astreintes'],
    ['Le nombre c’est SIRIUS qui le sort', 'SIRIUS'],
    ['La donnée de 430 est dans Galaxie', 'Galaxie'],
    ['Les chiffres viennent de tomber', null],
    ['Les chiffres sont dans le rouge', null],
    ['Les données viennent d’être publiées', null],
    ['Le nombre vient de mon expérience', null],
  ])('« %s »: %s', (text, source) => expect(sourceOfFigure(text)).toBe(source));
});

describe('by which day', () => {
  it.each([
    ['31/05 : 50 badges', '2027-05-31'],
    ['8/10 dossiers complets', undefined],
    ['à la fin du mois de mai 2027', '2027-05-31'],
    ['Fin février 2027 ce serait un peu court, disons mai 2027.', '2027-05-31'],
    ['fin juin, à cause du marché qui se signe en mai', '2027-06-30'],
  ])('« %s »: %s', (text, due) => expect(dueIn(text, TODAY)).toBe(due));
});

describe('a post and a name', () => {
  it.each([
    ['vice-président Alain Lavergne', { name: 'Alain Lavergne', role: 'vice-président' }],
    ['commissaire Aubry-Blin', { name: 'commissaire Aubry-Blin' }],
    ['capitaine roussel', { name: 'capitaine Roussel' }],
    ['élue à l’état civil madame Vandamme', { name: 'Mme Vandamme', role: 'élue à l’état civil' }],
    ['maire de Royère', null],
    ['association Coallia', null],
    ['directeur des achats', null],
  ])('« %s »', (told, both) => expect(postAndName(told)).toEqual(both));
});

describe('of several answers', () => {
  it.each([
    ['deploiement.perimetre_initial.territoire', 'deploiement.demarrage', 'À Luzy, on verra avec qui.', 'Luzy'],
    [
      'impact.changement.avant',
      'impact.difference',
      'Demain on reçoit une photo ; aujourd’hui on décrit une valise.',
      'On décrit une valise',
    ],
  ])('%s', (fact, path, text, value) => expect(factsOf(path, text).get(fact)).toBe(value));
  it('two fear, and no fear is who', () => {
    expect(
      factsOf('portage.recit', 'SG Mme Lefort ok, 1 agent mi-temps. DSI grogne, syndicat aussi').get(
        'portage.resistances',
      ),
    ).toEqual([{ qui: 'DSI' }, { qui: 'syndicat' }]);
  });
  it.each(['à six heures, les livreurs, ils attendent une heure', 'Les élèves de CE1 ratent la cantine'])(
    'nobody is counted by « %s »',
    (text) => {
      const [first] = (factsOf('usagers.recit', text).get('usagers.cibles') ?? []) as { effectif?: number }[];
      expect(first?.effectif).toBeUndefined();
    },
  );

  it.each([
    [
      'L’idée serait qu’un justiciable puisse suivre sa convocation et confirmer sa venue.',
      'Permettre à un justiciable de suivre sa convocation et confirmer sa venue.',
    ],
    [
      'Ce que je voudrais, c’est que le justiciable puisse confirmer sa venue par SMS.',
      'Permettre au justiciable de confirmer sa venue par SMS.',
    ],
  ])('who is to be able: %s', (text, summary) => {
    expect(factsOf('solution.description', text).get('resume')).toBe(summary);
  });
  it('a drop keeps its sign', () => {
    const goal = factsOf('deploiement.cap_6_mois', 'En mai, 500 convocations envoyées, et -30 % d’absences.');
    expect(goal.get('deploiement.objectif_6_mois.impact')).toBe('-30 % d’absences');
  });
  it('who worries is no backer, and a name has a particle', () => {
    const chief = 'La présidente, Anne Morel, me soutient. Ma cheffe, Odile Garrigue, est inquiète pour les délais.';
    expect(factsOf('portage.recit', chief).get('portage.sponsors')).toHaveLength(1);
    const one =
      'Nous avons l’appui de Mme Hélène de Vasselot, sous-directrice à la chancellerie, qui s’est engagée à signer l’arrêté.';
    expect(factsOf('portage.recit', one).get('portage.sponsors')).toMatchObject([
      { nom: 'Hélène de Vasselot', fonction: 'sous-directrice à la chancellerie' },
    ]);
  });
  it('our own example of signs is understood whole', () => {
    const text =
      'Dix familles appelées disent payer le bon tarif. La régie compte moins de relances. Deux enfants sont revenus à la cantine.';
    expect(factsOf('impact.signes', text).get('impact.premiers_signes')).toMatchObject([
      { description: 'Dix familles appelées disent payer le bon tarif' },
      { description: 'La régie compte moins de relances' },
      { description: 'Deux enfants sont revenus à la cantine' },
    ]);
  });
});

describe('what is no part of what is asked', () => {
  it.each([
    ['Le Groupement, avec huit éleveurs de Marcenat, pas ceux de Riom, parce que leur camion est resté bloqué', 'Riom'],
    ['quinze demandeurs de l’atelier lecture, un groupe à Samira, car ils ont été radiés', 'Samira'],
    ['atelier hélices Missiessy, 6 ouvriers d’État, parce que 3 partent en mars', 'État'],
  ])('a place: « %s » does not begin at %s', (text, place) => {
    expect(factsOf('deploiement.demarrage', text).get('deploiement.perimetre_initial.territoire')).not.toBe(place);
  });

  it.each([
    ['la présidente madame Horth elle est pour, le bâtonnier lui il a pas encore dit', /bâtonnier/i],
    [
      'La Ligue des droits, et ma directrice d’agence, Mme Deleplanque ; pas le territorial, qui réfléchit.',
      /territorial/,
    ],
    ['Les vieux ont peur de se faire refuser leurs bêtes. Mon adjoint, lui, il s’en fiche.', /adjoint/],
    ['deux auxiliaires qui appréhendent, la directrice de Bellevue elle elle attend de voir', /directrice/],
    ['M. Vidal, magasinier : peur de courir dans les rayons. Le dépôt ne se prononce pas', /Vidal|dépôt/],
    ['Chef Santoni, parloirs : il voit déjà les fouilles doubler', /Santoni/],
    ['Mon chef M. Bertin est pour. Mme Roussel la DGS sait pas encore.', /Roussel/],
    ['M. Bertin est pour. La DGS, elle est pas au courant.', /DGS/],
  ])('a backer: « %s »', (text, nobody) => {
    expect(JSON.stringify(factsOf('portage.recit', text).get('portage.sponsors') ?? [])).not.toMatch(nobody);
  });
  it('who backs stays, whoever is on neither side', () => {
    const text = 'la présidente madame Horth elle est pour, le bâtonnier lui il a pas encore dit';
    expect(factsOf('portage.recit', text).get('portage.sponsors')).toEqual([
      { nom: 'Mme Horth', fonction: 'présidente' },
    ]);
  });

  it.each([
    ['sur mille appareils on en perd bon an mal an deux cent dix', 1000],
    ['Sur quatre cents convoqués, chaque mois, on a cent trente-cinq absents', 400],
    ['On est cent dix lits, et toutes les semaines, faut compter trente-quatre pièces égarées.', 110],
  ])('a size: « %s » is not %i', (text, base) => {
    expect(factsOf('probleme.enonce', text).get('probleme.ampleur.nombre')).not.toBe(base);
  });

  it('a rule that stays', () => {
    const text =
      'Un pense-bête collé sur l’écran. La règle des trente jours, je la fais sauter. Attention, pas celle des huissiers, elle reste.';
    expect(factsOf('solution.existant', text).get('solution.regle_rompue')).not.toMatch(/huissiers/);
  });
  it('a goal that is put off', () => {
    expect(factsOf('deploiement.cap_6_mois', 'on en reparle après la saison').size).toBe(0);
  });
});

describe('what is told is whole', () => {
  it('a number that was taken back', () => {
    const text =
      'les adjoints de sécurité du poste ils sont quatre je crois non six depuis octobre parce que ils se font insulter toute la journée';
    expect(factsOf('deploiement.demarrage', text).get('deploiement.premiers_utilisateurs')).toMatchObject([
      { nombre: 6 },
    ]);
  });
  it('a reason that begins with a time', () => {
    const text = 'les cinq éclusiers du bief ils sont partants parce que le soir ils savent jamais quand débaucher';
    expect(factsOf('deploiement.demarrage', text).get('deploiement.premiers_utilisateurs')).toMatchObject([
      { pourquoi_volontaires: 'le soir ils savent jamais quand débaucher' },
    ]);
  });
  it('what comes after, as it is announced', () => {
    const text =
      'L’éleveur cherche son carnet sous le siège, on l’engueule un peu. Demain, il prend la fiche en photo le soir à table. Mon beau-père, il dit que c’est la fin du métier.';
    expect(factsOf('impact.difference', text).get('impact.changement.apres')).toMatch(/^Il prend la fiche en photo/);
  });
  it('« auj », « dem1 »', () => {
    const facts = factsOf('impact.difference', 'auj : brancard dans le couloir. Dem1 : heure affichée au lit');
    expect(facts.get('impact.changement.apres')).toBe('Heure affichée au lit');
  });
  it('a name that begins as a small word', () => {
    expect(factsOf('probleme.constats', 'Delta, 1er sem 2026. 5 transitaires').get('probleme.ampleur.source')).toBe(
      'Delta',
    );
  });
});
