import { HeavyTail } from "./heavyTail.ts";
import { stemOf } from "./placeNames.ts";
import type { Random } from "./random.ts";
import { makeRegions, type Regions } from "./regions.ts";
import type { Claim, Subject } from "./subject.ts";
import { fieldWords, organisationWords, strategyWords, type Word } from "./words.ts";

/** What stories are told of, each picked the more often the earlier it stands. */
export interface World {
  /** All that can be named by more than one story. */
  readonly subjects: readonly Subject[];
  /** What everybody knows of them: where they lie. */
  readonly claims: readonly Claim[];
  readonly cities: readonly Subject[];
  readonly regions: HeavyTail<Subject>;
  readonly fields: HeavyTail<Subject>;
  readonly strategies: HeavyTail<Subject>;
  readonly organisations: HeavyTail<Subject>;
  /** Grows: the partnerships that have been told of, none of which is told again. */
  readonly partnerships: Set<string>;
}

/** Of all picks of a region; with what other kinds take, a tenth of all relations are the first's. */
const topRegionShare = 0.21;

/** Organisations have stems of their own, after the regions'. */
const firstOrganisationStem = 100_000;

export function makeWorld(random: Random, relations: number): World {
  const regions = makeRegions(relations);
  const fields = fieldWords.map((word) => subjectOf("Field", "", word));
  const strategies = strategyWords.map((word) => subjectOf("Strategy", "", word));
  const organisations = makeOrganisations(random, relations, regions);

  return {
    subjects: [...regions.all, ...organisations.map(({ from }) => from), ...fields, ...strategies],
    claims: [...regions.claims, ...organisations],
    cities: regions.cities,
    regions: new HeavyTail(withCityFirst(random, regions), topRegionShare),
    fields: new HeavyTail(fields, 0.2),
    strategies: new HeavyTail(strategies, 0.3),
    organisations: new HeavyTail(random.shuffled(organisations.map(({ from }) => from)), 0.02),
    partnerships: new Set(),
  };
}

/** The best connected of all is a city; big and small follow in no order of their level. */
function withCityFirst(random: Random, { all, cities }: Regions): Subject[] {
  const [first] = cities;
  const others = random.shuffled(all.filter((region) => region !== first));
  return first === undefined ? others : [first, ...others];
}

function makeOrganisations(random: Random, relations: number, { all }: Regions) {
  const count = Math.max(5, Math.round(relations / 40));
  return Array.from({ length: count }, (_, number) => {
    const [home, word, field] = [
      random.pick(all),
      random.pick(organisationWords),
      random.pick(fieldWords),
    ];
    const { han, latin } = stemOf(firstOrganisationStem + number);
    const from: Subject = {
      id: `organization/${latin.toLowerCase()}-${word.id}-${number}`,
      kind: "Organization",
      subkind: word.subkind,
      name: `${home.name}${han}${field.name}${word.name}`,
      nameEn: `${home.nameEn} ${latin} ${word.nameEn}`,
      passages: [],
    };
    return { kind: "LOCATED_IN", from, to: home };
  });
}

function subjectOf(kind: string, subkind: string, { id, name, nameEn }: Word): Subject {
  return { id: `${kind.toLowerCase()}/${id}`, kind, subkind, name, nameEn, passages: [] };
}
