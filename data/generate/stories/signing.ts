import type { Random } from "../random.ts";
import { type Claim, localName, type Sentence, type Story, type Subject } from "../subject.ts";
import { agreementWords, type KindWord, mechanismWords, platformWords } from "../words.ts";
import type { World } from "../world.ts";
import { growingYear, joined, joinedEn } from "./telling.ts";

/** How many parties an agreement has, as often as each stands here. */
const partyCounts = [2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6];

/** A region signs one to three agreements, some of which set something up. */
export function signing(random: Random, world: World, number: number): Story {
  const host = world.regions.pick(random);
  const signed = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, (_, place) =>
    signOne(random, world, host, `${number}-${place + 1}`),
  );
  return {
    subjects: signed.flatMap(({ subjects }) => subjects),
    sentences: signed.map(({ sentence }) => sentence),
  };
}

function signOne(random: Random, world: World, host: Subject, serial: string) {
  const parties = partiesOf(random, world, host);
  const fields = world.fields.pickSeveral(random, random.pick([1, 1, 1, 2, 2, 3]));
  const year = growingYear(random);
  const agreement = makeAgreement(random, parties, fields, year, serial);

  const claims: Claim[] = [
    ...parties.map((from): Claim => {
      return { kind: "PARTY_TO", from, to: agreement, role: "signatory", modality: "done", year };
    }),
    ...fields.map((to): Claim => ({ kind: "COVERS", from: agreement, to })),
  ];
  if (random.happens(0.25)) {
    const to = world.strategies.pick(random);
    claims.push({ kind: "IMPLEMENTS", from: agreement, to, confidence: "implied" });
  }
  const founded = random.happens(0.4) ? found(random, agreement, fields, serial) : undefined;
  if (founded !== undefined) {
    const place = random.pick(parties.filter(({ kind }) => kind === "Region"));
    const operator = world.organisations.pick(random);
    claims.push(
      {
        kind: "ESTABLISHES",
        from: agreement,
        to: founded,
        confidence: "implied",
        modality: "done",
      },
      { kind: "OPERATES", from: operator, to: founded, role: "operator", modality: "ongoing" },
      founded.kind === "Platform"
        ? { kind: "LOCATED_IN", from: founded, to: place }
        : { kind: "PARTICIPATES_IN", from: place, to: founded, role: "member" },
    );
  }
  return {
    subjects: founded === undefined ? [agreement] : [agreement, founded],
    sentence: tell(agreement, parties, fields, founded, claims),
  };
}

function partiesOf(random: Random, world: World, host: Subject): Subject[] {
  const count = random.pick(partyCounts);
  const others = world.regions.pickSeveral(random, count).filter((region) => region !== host);
  const regions = [host, ...others.slice(0, count - 1)];
  // Now and then an organisation signs in place of the last region.
  if (regions.length < 3 || !random.happens(0.3)) return regions;
  return [...regions.slice(0, -1), world.organisations.pick(random)];
}

function makeAgreement(
  random: Random,
  parties: readonly Subject[],
  fields: readonly Subject[],
  year: number,
  serial: string,
): Subject {
  const [word, [a, b], [field]] = [random.pick(agreementWords), parties, fields];
  const isDated = random.happens(0.85);
  const end = random.happens(0.6) ? String(year + random.between(1, 5)) : "";
  return {
    id: `agreement/${word.id}-${serial}`,
    kind: "Agreement",
    subkind: word.subkind,
    name: `${a?.name}${b?.name}${field?.name}${word.name}（第${serial}号）`,
    nameEn: `${a?.nameEn} and ${b?.nameEn} ${word.nameEn} on ${field?.nameEn} (${serial})`,
    ...(isDated ? { from: String(year), to: end } : {}),
    passages: [],
  };
}

function found(
  random: Random,
  agreement: Subject,
  [field]: readonly Subject[],
  serial: string,
): Subject {
  const isPlatform = random.happens(0.6);
  const word: KindWord = random.pick(isPlatform ? platformWords : mechanismWords);
  const kind = isPlatform ? "Platform" : "Mechanism";
  return {
    id: `${kind.toLowerCase()}/${word.id}-of-${localName(agreement)}`,
    kind,
    subkind: word.subkind,
    name: `${field?.name}${word.name}（第${serial}号）`,
    nameEn: `${field?.nameEn} ${word.nameEn} (${serial})`,
    status: random.pick(["started", "ongoing", "standing"]),
    passages: [],
  };
}

function tell(
  agreement: Subject,
  parties: readonly Subject[],
  fields: readonly Subject[],
  founded: Subject | undefined,
  claims: readonly Claim[],
): Sentence {
  const also = founded === undefined ? "" : `，并设立${founded.name}`;
  const alsoEn = founded === undefined ? "" : `, and set up the ${founded.nameEn}`;
  return {
    text: `${joined(parties)}签署${agreement.name}，涉及${joined(fields)}${also}。`,
    textEn: `${joinedEn(parties)} signed the ${agreement.nameEn}, which covers ${joinedEn(fields)}${alsoEn}.`,
    claims,
  };
}
