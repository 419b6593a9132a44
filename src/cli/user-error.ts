/** A message meant for the person: what happened, how to mend it. Anything else thrown is a bug of ours. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    message: string,
    /** See the contract: 2 could not do the job, 130 interrupted. */
    readonly exitCode = 2,
  ) {
    super(message);
  }
}
