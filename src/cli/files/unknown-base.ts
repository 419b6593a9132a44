/** What is said when git has nothing to compare with, and how to get it. */
import { didYouMean } from '../../french/nearest.ts';
import { quote } from '../../french/typography.ts';
import { decoded, type Git } from './history.ts';

/** Why a reference is none, or shares no commit with the branch. */
export function noBase(ref: string, git: Git): string {
  if (ref.trim() === '')
    return 'Le nom à comparer est vide. Vérifiez la commande, ou la variable qui devait le donner.';
  if (ref.startsWith('--'))
    return `${quote(ref)} est une option. Avant elle, donnez le nom à comparer, par exemple origin/main.`;
  // « v1..main », « v1...main »
  const dots = ref.indexOf('..');
  if (dots > 0) return `${quote(ref)} donne deux noms. N’en gardez qu’un, celui d’où l’on part : ${ref.slice(0, dots)}`;
  // What a forge gives for the commit before the first of a new branch.
  if (/^0{7,40}$/.test(ref))
    return 'Cette branche est neuve : il n’y a pas de commit d’avant. Comparez-la à celle dont elle vient, par exemple origin/main.';
  const { status, bytes } = git.run(['rev-parse', '--is-shallow-repository']);
  if (status === 0 && decoded(bytes).trim() === 'true') {
    // A branch that was never fetched is not a commit that was cut off.
    const isBranch = /^[\w.-]+\/[\w./-]+$/.test(ref) && git.run(['rev-parse', '--verify', '--quiet', ref]).status !== 0;
    const way = isBranch ? fetching(ref, git) : '';
    if (way !== '')
      return `git ne connaît pas encore ${quote(ref)}.${way}. S’il manque alors des commits : git fetch --unshallow, ou « fetch-depth: 0 » dans l’action checkout.`;
    return `L’historique de git est tronqué : ${quote(ref)} n’y est pas. Récupérez-le : git fetch --unshallow, ou « fetch-depth: 0 » dans l’action checkout.`;
  }
  const isKnown = (name: string) => git.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).status === 0;
  if (!isKnown('HEAD') && git.run(['rev-parse', '--verify', '--quiet', 'HEAD']).status === 0)
    return 'Ce dépôt a perdu des commits : celui de la branche n’y est plus. Voyez « git fsck », ou clonez-le à nouveau.';
  if (!isKnown('HEAD')) return 'Ce dépôt n’a encore aucun commit : il n’y a rien avec quoi comparer.';
  if (!ref.startsWith('-') && isKnown(ref)) {
    return `La branche n’a aucun commit en commun avec ${quote(ref)}. Donnez-en une dont elle vient.`;
  }
  if (!ref.startsWith('-') && git.run(['rev-parse', '--verify', '--quiet', ref]).status === 0)
    return `${quote(ref)} n’est pas un commit. Donnez une branche, une étiquette ou un commit.`;
  const hint = didYouMean(ref, namesOf(git));
  const example = ref === 'origin/main' ? '' : ', par exemple origin/main';
  return `git ne connaît pas ${quote(ref)}.${hint || ` Donnez une branche, une étiquette ou un commit${example}.`}${fetching(ref, git)}`;
}

/** Its branches and its labels. */
function namesOf(git: Git): string[] {
  const { bytes } = git.run(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']);
  return decoded(bytes)
    .split('\n')
    .filter((name) => name !== '');
}

/** How to get a branch that may exist elsewhere: « feat/x » is no remote. Empty when nothing is to be had. */
function fetching(ref: string, git: Git): string {
  const remotes = decoded(git.run(['remote']).bytes)
    .split('\n')
    .filter((name) => name !== '');
  if (!/^[\w./-]+$/.test(ref) || ref.startsWith('-')) return '';
  const own = remotes.find((remote) => ref.startsWith(`${remote}/`));
  const remote = own ?? remotes[0];
  if (remote === undefined) return '';
  const branch = own === undefined ? ref : ref.slice(own.length + 1);
  // A clone of one branch keeps no name for another, unless it is told to.
  const then = own === undefined ? `, puis comparez avec ${remote}/${branch}` : '';
  return ` Si elle existe là-bas, récupérez-la : git fetch ${remote} ${branch}:refs/remotes/${remote}/${branch}${then}`;
}
