/** @module How far a list is followed: pages that name each other as the next one would never end. */

/** For one list by the client's `paginate`. */
export class PageLimit {
  private pages = 0

  /** @param most pages that are asked for */
  constructor(private readonly most: number) {}

  /** Whether there may be more. */
  get isReached(): boolean {
    return this.pages >= this.most
  }

  readonly take = <T>({ data }: { readonly data: T[] }, done: () => void): T[] => {
    this.pages++
    if (this.isReached) done()
    return data
  }
}
