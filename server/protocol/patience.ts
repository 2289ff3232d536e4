/** How long a client may take to answer what we ask, in milliseconds. */
const PATIENCE = 3000;

/** The answer, or `instead` where it fails or does not come in time: a client that is silent must not silence us. */
export async function orElse<T>(answer: Promise<T>, instead: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(instead), PATIENCE);
  });
  try {
    return await Promise.race([answer, silence]);
  } catch {
    return instead;
  } finally {
    clearTimeout(timer);
  }
}
