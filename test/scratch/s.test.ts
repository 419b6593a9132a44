import { it } from 'vitest';
import { isAccounted } from '../../src/interview/accounted.ts';
import { agreementIn } from '../../src/interview/agreement.ts';
import { correctionOf } from '../../src/interview/correcting.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { amended } from '../../src/text/told/amended.ts';

it('x', () => {
  const go = (path: string, t: string, said: string) => {
    const a = agreementIn(said);
    const { draft } = snapshotOf(
      `format: fiche/1\n${path
        .split('.')
        .map((k, i) => '  '.repeat(i) + k + ':')
        .join('\n')} ${JSON.stringify(t)}\n`,
    );
    const s = a.kind === 'correction' ? a.said : said;
    const c = correctionOf(s, [path], draft, '2026-11-30');
    const n = c.texts.get(path) ?? t;
    console.log(
      '##',
      said,
      '|',
      JSON.stringify(a),
      '\n   ',
      n === t ? '(same)' : n,
      c.added ? 'ADDED' : '',
      isAccounted({ said: s, before: [t], now: [n], aside: c.aside, isAdded: c.added !== null }),
    );
  };
  go(
    'deploiement.demarrage',
    'Les pompiers de Millau, dix volontaires, parce qu’ils en ont marre.',
    "c'est pas à Millau c'est à Saint-Affrique",
  );
  go(
    'deploiement.demarrage',
    'Dix pompiers de Millau, parce qu’ils en ont marre.',
    'Finalement ce sont huit pompiers, à Rodez.',
  );
  go(
    'usagers.recit',
    'Les parents de jeunes enfants, environ 110. Ils perdent une nuit de sommeil.',
    'ils perdent pas une nuit mais deux',
  );
  go(
    'usagers.recit',
    'Les plaisanciers, 60 voiliers. Les retraités, une trentaine. Ils perdent un mois.',
    "presque, c'est 75 voiliers, et les retraités c'est 40",
  );
  go(
    'solution.description',
    'Le lecteur réserve un livre et le retire le soir.',
    'ça va, mais mettez emprunteur au lieu de lecteur',
  );
  go(
    'deploiement.cap_6_mois',
    'En juin, 60 familles s’inscrivent en ligne et aucune ne fait la queue.',
    "60 c'est un peu optimiste, disons 45",
  );
  go(
    'deploiement.cap_6_mois',
    'En juin, 60 familles s’inscrivent en ligne et aucune ne fait la queue.',
    'fin mai plutôt que juin',
  );
  go(
    'impact.signes',
    'Huit élèves arrivent à l’heure. Le car part plein. La mairie ne reçoit plus de plainte.',
    "le car c'est à enlever, on ne le verra pas",
  );
  go(
    'impact.signes',
    'Huit élèves arrivent à l’heure. Le car part plein. La mairie ne reçoit plus de plainte.',
    'dix élèves et pas huit, et le car part à moitié plein',
  );
  go(
    'portage.recit',
    'La directrice de l’hôpital, Sophie Lemaire, me libère un jour par semaine.',
    'Lemaire avec deux r : Lemairre',
  );
  go(
    'portage.recit',
    'La directrice de l’hôpital, Sophie Lemaire, me libère un jour par semaine.',
    'deux jours par semaine, et son prénom c’est Sylvie',
  );
  go('portage.recit', 'La directrice me libère un jour. Le syndicat a peur.', 'C’est ça, et le syndicat c’est la CGT');
  go(
    'probleme.enonce',
    'Tous les mois, 340 patients attendent quatre heures aux urgences.',
    'on dit usagers chez nous, pas patients',
  );
  go(
    'probleme.enonce',
    'Tous les mois, 340 patients attendent quatre heures aux urgences.',
    "340 c'est pour tout le département, nous on en a 90",
  );
  go(
    'impact.difference',
    "Aujourd'hui, la maman attend deux heures. Demain, elle s'inscrit en cinq minutes.",
    'pas la maman, le papa',
  );
  go(
    'usagers.recit',
    'Les retraités, une trentaine. Ils perdent un mois de navigation.',
    "les retraités d'abord, puis les familles, une douzaine",
  );
  go('usagers.recit', 'Les personnes âgées du bâtiment C, environ 85.', "non c'est 95 personnes âgées");
});
