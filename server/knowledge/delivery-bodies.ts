import bodies from './data/delivery-bodies.json';
import type { BodyId, CouncilId } from './ids.ts';
import { firstDayOf, type IsoDate, isWithin, lastDayOf, type Period } from './period.ts';

export const BODY_KINDS = [
  'trust',
  'company',
  'community-interest-company',
  'partner-council',
  'shared-service',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** The years in which a body delivered a council's services. `from` and `to` are the widest days that the record allows. */
export interface Service extends Period {
  readonly council: CouncilId;
  /** As the record has it, which may be no closer than a month or a year: `2018-12`. */
  readonly since: string;
  readonly until: string | null;
  /** The date of the latest source: for an open row that it stood then, for a closed one that it had ended. */
  readonly lastEvidence: string;
}

/**
 * A trust, company, partner council or shared service that delivers children's services for councils.
 * Sources: Ofsted reports on the councils, the bodies' and councils' own pages, Community Care (October 2024).
 */
export interface DeliveryBody {
  readonly id: BodyId;
  readonly name: string;
  readonly kind: BodyKind;
  readonly aliases: readonly string[];
  readonly weakAliases: readonly string[];
  /** The council that did the work, where another council did. */
  readonly partner: CouncilId | null;
  readonly serves: readonly Service[];
  readonly note: string | null;
}

interface Row extends Omit<DeliveryBody, 'serves'> {
  readonly serves: readonly { council: CouncilId; from: string; to: string | null; lastEvidence: string }[];
}

const read = (row: Row): DeliveryBody => ({
  ...row,
  serves: row.serves.map(({ council, from, to, lastEvidence }) => ({
    council,
    from: firstDayOf(from),
    to: to === null ? null : lastDayOf(to),
    since: from,
    until: to,
    lastEvidence,
  })),
});

export const DELIVERY_BODIES: readonly DeliveryBody[] = (bodies as readonly Row[]).map(read);

const BY_ID: ReadonlyMap<BodyId, DeliveryBody> = new Map(DELIVERY_BODIES.map((body) => [body.id, body]));

/** The body of an id, or null for an unknown one. */
export const bodyById = (id: BodyId): DeliveryBody | null => BY_ID.get(id) ?? null;

/** A body and the years of its service to one council. */
export interface Delivery {
  readonly body: DeliveryBody;
  readonly service: Service;
}

/** Who delivers the council's services on that day, shared services last; empty where the council does so itself. */
export function deliveryAt(councilId: CouncilId, date: IsoDate): readonly Delivery[] {
  const found = DELIVERY_BODIES.flatMap((body) =>
    body.serves
      .filter((service) => service.council === councilId && isWithin(service, date))
      .map((service) => ({ body, service })),
  );
  return found.sort((a, b) => Number(a.body.kind === 'shared-service') - Number(b.body.kind === 'shared-service'));
}

/** The councils that a body serves on that day, or has ever served where no day is given. */
export function councilsServedBy(id: BodyId, date?: IsoDate): readonly CouncilId[] {
  const services = bodyById(id)?.serves ?? [];
  const relevant = date === undefined ? services : services.filter((service) => isWithin(service, date));
  return [...new Set(relevant.map((service) => service.council))];
}
