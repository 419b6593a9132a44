/** Answers dictated without a stop: each fact is read in its own sentence, and nobody fears what another one does. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../../src/interview/facts/fact.ts';
import { readAs } from '../../src/interview/facts/understood.ts';
import { Draft } from '../../src/model/draft.ts';

const heard = (path: string, answer: string) =>
  saidOf(readAs(path, answer, new Draft({}), '2026-11-26')).replace(/[\u00a0\u202f]/g, ' ');

describe('portage.recit', () => {
  it.each([
    [
      'la directrice de l’agence elle me soutient elle a débloqué deux jours par semaine par contre le chef du planning lui il boude il a peur de perdre la main',
      'qui s’inquiète : le chef du planning (crainte : perdre la main)',
    ],
    [
      'celle qui pousse c’est la préfète madame Odile Caron celui qui freine c’est le trésorier monsieur Bastide il craint les impayés',
      'qui s’inquiète : le trésorier monsieur Bastide (crainte : les impayés)',
    ],
    [
      'monsieur Lemaire Paul le directeur des routes nous soutient il paie les deux premiers mois du développeur',
      'Paul Lemaire',
    ],
    [
      'ceux qui râlent c’est les secrétaires parce qu’elles ont peur qu’on compte leurs appels toute la journée',
      'les secrétaires (crainte : on compte',
    ],
  ])('%s', (answer, expected) => expect(heard('portage.recit', answer)).toContain(expected));
  it('nobody who backs is said to fear', () =>
    expect(
      heard(
        'portage.recit',
        'l’adjointe aux sports elle pousse depuis le début le président du club lui il boude il a peur pour ses créneaux',
      ),
    ).not.toContain('qui s’inquiète : l’adjointe'));
});

describe('impact.signes', () => {
  it.each([
    [
      'un les cahiers du soir restent vides deux les infirmières elles rappellent plus la pharmacie trois Nadège elle demande à rester',
      '3 signes : les cahiers du soir restent vides ; les infirmières rappellent plus la pharmacie ; ',
    ],
    [
      'Le premier signe c’est que le standard sonne moins. Le deuxième c’est que deux agents redemandent le poste. Le dernier c’est qu’on ferme à l’heure.',
      '3 signes : le standard sonne moins ; deux agents redemandent le poste ; on ferme à l’heure',
    ],
    ['Moins d’appels. Plus de dossiers complets. Deux retours par jour. Si y en a encore dix c’est raté.', '3 signes'],
  ])('%s', (answer, expected) => expect(heard('impact.signes', answer)).toContain(expected));
});

describe('jotted', () => {
  it.each([
    [
      'portage.recit',
      'pour : Dr Morel (chef urg), cadre nuit Inès. contre : DSI (wifi), CGT a peur flicage',
      'Inès, cadre nuit ; qui s’inquiète : DSI (crainte : wifi) ; qui s’inquiète : CGT (crainte : flicage)',
    ],
    [
      'portage.recit',
      'pour : maire (G. Hamelin). contre : gendarmerie (Adj. Roux, perte de preuves), DT ONF tiède',
      'qui s’inquiète : gendarmerie (crainte : Adj. Roux, perte de preuves)',
    ],
    [
      'impact.signes',
      '1) 25 photos reçues 2) 8 tas sur 10 enlevés 3) 0 nouveau tas parc. 114',
      '0 nouveau tas parc. 114',
    ],
    ['usagers.recit', 'AS de nuit (6 pers) + patients âgés. perdent 1h/nuit', 'AS de nuit, 6 personnes'],
    ['deploiement.demarrage', 'équipe de nuit urg, 15 brancards, dès le 19/01', 'les premiers : équipe de nuit urg'],
    [
      'impact.difference',
      'auj Léa fait 4 étages, 25 min. dem Léa regarde l’écran, 2 min',
      'après : « Léa regarde l’écran, 2 min »',
    ],
  ])('%s: %s', (path, answer, expected) => expect(heard(path, answer)).toContain(expected));
});

describe('others', () => {
  it.each([
    [
      'pire_scenario.description',
      'le pire c’est qu’on promette une date et qu’on la tienne pas et cette semaine mercredi je vais peindre dix numéros rue des Lavandes et vendredi je montre ça à Josette',
      'rue des Lavandes. Vendredi je montre ça à Josette',
    ],
    [
      'solution.description',
      'chaque matin avant huit heures et demie le parent envoie un texto avec le prénom de son enfant',
      'Permettre au parent d’envoyer un texto',
    ],
    [
      'impact.difference',
      'aujourd’hui j’arrive à six heures et quart je compte au pif et à treize heures trente je vide les plateaux demain à huit heures quarante j’ai le chiffre exact et je rentre avec un seul bac',
      'je compte au pif et à treize heures trente je vide les plateaux',
    ],
    [
      'deploiement.cap_6_mois',
      'En six mois le délai passe de vingt et un jours à cinq jours.',
      'de vingt et un jours à cinq jours',
    ],
    [
      'solution.existant',
      'Les gens demandent à leur voisin, à la pharmacienne, ou jettent l’enveloppe. La règle que je jette est le visa du chef.',
      'visa du chef »',
    ],
    [
      'solution.existant',
      'entre temps la majoration tombe et les gens reviennent râler la règle que je retire c’est la demande écrite en dessous de deux mille euros',
      'la règle abandonnée : « La demande écrite en dessous de deux mille euros »',
    ],
    [
      'deploiement.demarrage',
      'le premier site ce serait la maison de santé de Decize elle commence en mars avec douze patients diabétiques',
      'les premiers : la maison de santé de Decize',
    ],
    [
      'usagers.recit',
      'ceux qui trinquent c’est les apprentis logés loin ils perdent deux heures par jour dans le car et ils dorment en cours l’après-midi',
      'ceux qui en souffrent le plus : les apprentis logés ; ce qu’ils perdent : « Ils perdent deux heures par jour dans le car',
    ],
    [
      'probleme.constats',
      'le registre de l’accueil il a compté trois cents refus en mars 2026',
      'le registre de l’accueil',
    ],
  ])('%s: %s', (path, answer, expected) => expect(heard(path, answer)).toContain(expected));

  it('what is shown to somebody is not permitted to whoever shows it', () =>
    expect(heard('solution.description', 'La personne me montre son avis. On choisit trois dates.')).not.toContain(
      'la personne me',
    ));
  it('a month that is over is no term', () =>
    expect(
      heard(
        'deploiement.cap_6_mois',
        'quarante familles ont leur place et plus personne ne dort au gymnase comme en janvier dernier',
      ),
    ).not.toContain('le 31'));
  it('nobody is first who is only « ceux »', () =>
    expect(
      heard(
        'deploiement.demarrage',
        'ceux qui essaient en premier c’est nous à la mairie de Feurs avec le petit nouveau qui vient d’arriver',
      ),
    ).not.toContain('ceux'));
  it('nothing is counted by « deux choses »', () =>
    expect(heard('deploiement.cap_6_mois', 'en six mois y a deux choses qui bougent chez nous')).toBe(''));
});
