/** An answer taken up again from a proposal, and remarks as people begin them. */
import { describe, expect, it } from 'vitest';
import { appendedTo, withoutComplaints } from '../../src/interview/remark/appended.ts';
import { contests } from '../../src/interview/remark/contested.ts';
import { relabelled } from '../../src/interview/remark/relabelled.ts';
import { unlinked } from '../../src/interview/remark/unlinked.ts';
import { Draft } from '../../src/model/draft.ts';

const ANSWER = 'J’ai relu la main courante : 152 alertes. Et interrogé six patrons.';

describe('what is written after an answer', () => {
  it.each<[string, string | null]>([
    [`${ANSWER} J’ai parlé à six personnes, pas 158.`, 'J’ai parlé à six personnes, pas 158.'],
    [`${ANSWER} non attention c’est 8 familles`, 'non attention c’est 8 familles'],
    ['J’ai relu la main courante : 152 alertes. Et interrogé six patrons, pas 158', 'pas 158'],
    [ANSWER, null],
    [`${ANSWER} `, null],
    [`${ANSWER} oui`, null],
    ['Nous avons relu la main courante.', null],
    ['', null],
  ])('« %s »: %s', (typed, remark) => expect(appendedTo(ANSWER, typed)).toBe(remark));

  it('after no answer, nothing is a remark', () => expect(appendedTo('', 'Huit familles.')).toBeNull());
});

describe('what is said to whoever asks', () => {
  it.each([
    [
      'La phrase est mal coupée. En mai, le propriétaire reçoit un courrier.',
      'En mai, le propriétaire reçoit un courrier.',
    ],
    ['Le résumé est faux ! Les agents impriment un ticket.', 'Les agents impriment un ticket.'],
    ['Les agents impriment un ticket. C’est pas ce que j’ai dit.', 'Les agents impriment un ticket.'],
    ['Il manque mon guichet : j’ai compté 95 visites.', 'j’ai compté 95 visites.'],
  ])('« %s »', (typed, answer) => expect(withoutComplaints(typed)).toBe(answer));

  it.each([
    'La phrase est mal coupée.',
    'Les phrases que nous lisons aux patients sont trop longues, ils décrochent.',
    'Il manque un agent le lundi.',
    'Le chiffre d’affaires baisse.\n- moins de clients\n- moins de stands',
  ])('none of it in « %s »', (typed) => expect(withoutComplaints(typed)).toBe(typed));
});

describe('a remark as people begin it', () => {
  it.each([
    ['et puis c’est pas le syndicat c’est la déléguée', 'c’est pas le syndicat c’est la déléguée'],
    ['oui c’est ça mais mets plutôt huit aides-soignantes', 'mets plutôt huit aides-soignantes'],
    ['mets plutôt neuf parce que huit c’est un peu trop au début', 'mets plutôt neuf'],
    ['et puis les absences c’est plutôt sept par semaine', 'les absences c’est plutôt sept par semaine'],
    ['du coup enlève le lundi', 'enlève le lundi'],
    ['Odile Ramon c’est la sous-directrice pas la cheffe', 'c’est pas cheffe, c’est sous-directrice'],
    ['pour le troisième mets plutôt six absences', 'le troisième c’est plutôt six absences'],
  ])('« %s »', (said, meant) => expect(unlinked(said)).toBe(meant));

  it.each([
    'et puis il y a aussi la mairie',
    'et trois signes de plus',
    'mais non ! retirez mon grand-père de là !',
    'oui',
    'ils râlent parce que c’est long',
  ])('as it is: « %s »', (said) => expect(unlinked(said)).toBe(said));
});

describe('what is said again of what was understood', () => {
  const understood = [
    {
      facts: [['portage.sponsors', [{ nom: 'Agnès Vial', fonction: 'maire' }]] as const],
      said: 'votre soutien : Agnès Vial, maire',
    },
  ];
  it.each(['non c’est Agnès Vial la maire', 'mais si, Agnès Vial, maire'])('contests nothing: « %s »', (said) =>
    expect(contests(said, understood)).toBe(false),
  );
  it.each(['non c’est Agnès Viel la maire', 'non pas Agnès Vial', 'Agnès Vial ne nous soutient plus'])(
    'contests: « %s »',
    (said) => expect(contests(said, understood)).toBe(true),
  );
});

describe('the day of a goal', () => {
  const goal = [
    {
      facts: [['deploiement.objectif_6_mois.echeance', '2027-06-30'] as const],
      said: 'dans six mois : « Vingt fermes », le 30 juin 2027',
    },
  ];
  const dayAfter = (said: string) =>
    relabelled(said, goal, new Draft({}), '2026-12-01')?.flatMap(({ facts }) => facts.map(([, value]) => value));
  it.each([
    ['mets plutôt le 31 mai 2027', '2027-05-31'],
    ['j’ai jamais dit le 30 juin mets plutôt le 31 mai 2027', '2027-05-31'],
    ['non fin août', '2027-08-31'],
    ['c’est en février 2027', '2027-02-28'],
    ['le 15 mars', '2027-03-15'],
    ['la date : avril 2027', '2027-04-30'],
  ])('« %s »: %s', (said, day) => expect(dayAfter(said)).toEqual([day]));

  it.each(['12 agents en mai', 'en novembre 2025', 'non c’est le préfet', 'en mai la maire vote le budget'])(
    'stays, after « %s »',
    (said) => expect(dayAfter(said)).toBeUndefined(),
  );
});
