import { supportRule } from './soutien.ts';

export const portageSoutienDeployer = supportRule('portage-soutien-deployer', 'acceleration');
