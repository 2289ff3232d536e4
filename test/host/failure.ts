/** Something that the user has to put right before the tests can run; the message is one line that says what. */
export class SetUpError extends Error {
  override readonly name = 'SetUpError';
}
