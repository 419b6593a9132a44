/** Documents of one page: what is published in week three, the letter of the sponsor, the official form of the course. */
import { formatDate } from '../french/dates.ts';
import { formatNumber } from '../french/numbers.ts';
import { midSentence, quote } from '../french/typography.ts';
import { maySee } from '../model/audience.ts';
import type { Draft } from '../model/draft.ts';
import { isPhase, PHASE_WORDS } from '../model/phase.ts';
import { said, titleOf } from './answer-words.ts';
import { type Document, type Part, part } from './document.ts';
import { documentOf, type Occasion } from './fiche-document.ts';
import { facts, lacking, parted } from './told.ts';

/** Week three of the investigation: problem, users, first figures; nothing of the solution. */
export function ficheProblemeDocument(occasion: Occasion): Document {
  const document = documentOf(occasion, 'Fiche problème', [
    part('probleme', 'Le problème', {
      ...parted(
        facts(
          occasion,
          'probleme.enonce',
          'probleme.prejudice',
          'probleme.frequence',
          'probleme.contexte',
          'probleme.politique_publique',
        ),
      ),
      lacks: lacking(occasion, 'probleme.enonce', 'probleme.prejudice'),
    }),
    part('usagers', 'Les personnes concernées', {
      ...parted(facts(occasion, 'usagers.recit', 'usagers.cibles')),
      lacks: lacking(occasion, 'usagers.cibles'),
    }),
    part('chiffres', 'Les premiers chiffres', {
      ...parted(
        facts(occasion, 'probleme.ampleur', 'probleme.constats', 'probleme.preuves', 'investigation.entretiens.nombre'),
      ),
      lacks: lacking(occasion, 'probleme.ampleur.nombre', 'probleme.ampleur.source'),
    }),
  ]);
  // The summary tells what the service does: that is the solution.
  return { ...document, summary: '' };
}

/** What a sponsor signs: acts, with their dates. */
export function lettreDocument(given: Occasion): Document {
  const occasion = { ...given, audience: 'committee' } as const;
  const { draft } = occasion;
  const phase = draft.at('phase').text;
  const words = isPhase(phase) ? PHASE_WORDS[phase] : 'en cours';
  const name = draft.at('nom').text ?? 'ce service';
  const sponsors = draft.at('portage.sponsors').items;
  const acts = sponsors.flatMap((one) => one.at('engagement').text ?? []);
  const envelope = draft.at('budget.enveloppe.montant').number;
  const until = draft.at('budget.enveloppe.fin').date;
  const time = draft.at('porteur.temps_pct').number;
  const commitments = [
    ...acts,
    ...(envelope === undefined
      ? []
      : [`financement : ${formatNumber(envelope)} €${until === undefined ? '' : `, jusqu’au ${formatDate(until)}`}`]),
    ...(time === undefined ? [] : [`temps libéré pour porter le service : ${time} %`]),
    ...(draft.at('portage.autonomie.decisions').isAnswered
      ? [`l’équipe décide seule : ${said(occasion, 'portage.autonomie.decisions')}`]
      : []),
  ];
  const next = draft.at('portage.prochain_comite').date;
  // Who signs: what they do is said above.
  const signatories = sponsors.map((one) =>
    [one.at('nom').text, one.at('fonction').text].filter((word) => word !== undefined).join(', '),
  );
  const document = documentOf(occasion, 'Lettre d’engagement', [
    part('objet', 'Objet', {
      paragraphs: [
        { title: '', text: `Soutien à « ${name} », phase : ${words}.`, href: '' },
        ...(said(occasion, 'probleme.enonce') === ''
          ? []
          : [{ title: '', text: said(occasion, 'probleme.enonce'), href: '' }]),
        ...(said(occasion, 'resume') === '' ? [] : [{ title: '', text: said(occasion, 'resume'), href: '' }]),
      ],
    }),
    part('engagements', 'Les engagements', {
      items: commitments,
      lacks:
        commitments.length === 0
          ? ['aucun acte promis : que va libérer, financer ou signer le sponsor, et quand ?']
          : [],
    }),
    part('suite', 'Le prochain point', {
      items: next === undefined ? [] : [`en comité, le ${formatDate(next)}`],
      lacks: lacking(occasion, 'portage.prochain_comite'),
    }),
    part('signature', 'Signature', {
      items: signatories.filter((one) => one !== ''),
      facts: [
        { title: 'Nom et fonction', text: '……………………………………', href: '' },
        { title: 'Date', text: '……………………', href: '' },
        { title: 'Signature', text: '……………………………………', href: '' },
      ],
      lacks: lacking(occasion, 'portage.sponsors'),
    }),
  ]);
  // The letter says it in its first lines.
  return { ...document, summary: '' };
}

/** The eleven questions of the course and its link, in its order; where each answer lives. */
const COURSE: readonly { title: string; paths: readonly string[]; section: string }[] = [
  {
    title: '1. Le drame : ce que vous voulez résoudre',
    paths: ['probleme.enonce', 'probleme.prejudice', 'probleme.ampleur'],
    section: 'probleme',
  },
  {
    title: '2. La solution potentielle, au présent, son nom, la règle qu’elle brise',
    paths: ['nom', 'solution.description', 'solution.regle_rompue'],
    section: 'solution',
  },
  {
    title: '3. Le déploiement à six mois : premiers usagers, partenaires, volontaires',
    paths: [
      'deploiement.demarrage',
      'deploiement.premiers_partenaires',
      'deploiement.cap_6_mois',
      'deploiement.objectif_6_mois',
    ],
    section: 'deploiement',
  },
  {
    title: '4. Du premier périmètre au service national',
    paths: ['deploiement.etapes', 'deploiement.leviers'],
    section: 'deploiement',
  },
  { title: '5. Les premiers utilisateurs', paths: ['deploiement.premiers_utilisateurs'], section: 'deploiement' },
  {
    title: '6. Comment aller les chercher, par quel canal, avec quel discours',
    paths: ['deploiement.premiers_utilisateurs[0].canal', 'deploiement.premiers_utilisateurs[0].discours'],
    section: 'deploiement',
  },
  {
    title: '7. Les arguments pour les faire venir à une première rencontre',
    paths: ['deploiement.open_lab.arguments'],
    section: 'deploiement',
  },
  {
    title: '8. L’impact positif concret : avant, après',
    paths: ['impact.difference', 'impact.changement'],
    section: 'impact',
  },
  {
    title: '9. Les premières réussites au bout de trois mois, sans questionnaire',
    paths: ['impact.signes', 'impact.premiers_signes'],
    section: 'impact',
  },
  { title: '10. Trois mesures de l’impact en rythme de croisière', paths: ['impact.indicateurs'], section: 'impact' },
  {
    title: '11. Le pire scénario, et les petites actions pour le dépasser',
    paths: ['pire_scenario.description', 'pire_scenario.petites_actions'],
    section: 'pire_scenario',
  },
  { title: '12. L’adresse du premier essai', paths: ['solution.prototype.url', 'adresse'], section: 'solution' },
];

function isConfided(at: Draft): boolean {
  return at.isAnswered && !maySee('public', at.pointer);
}

/** What one has never been asked is said, with what asks it; what is confided, with what shows it. */
export function moocDocument(occasion: Occasion): Document {
  const parts = COURSE.map(({ title, paths, section }, rank): Part => {
    const lines = facts(occasion, ...paths);
    const isKept = paths.map((path) => occasion.draft.find(path)).some(isConfided);
    const lack = isKept
      ? 'gardé pour vous : ajoutez --internal pour l’envoyer'
      : `pas encore répondu : ${quote(midSentence(titleOf(section)))}`;
    const lacks = lines.length === 0 ? [lack] : [];
    return part(`question-${rank + 1}`, title, { ...parted(lines), lacks });
  });
  const contact = part('contact', 'Vous', {
    ...parted(facts(occasion, 'porteur.nom', 'porteur.fonction', 'porteur.structure', 'porteur.courriel')),
    lacks: lacking(occasion, 'porteur.nom', 'porteur.courriel'),
  });
  return { ...documentOf(occasion, 'Fiche produit du cours en ligne', [...parts, contact]), summary: '' };
}
