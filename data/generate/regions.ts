import { stemOf } from "./placeNames.ts";
import type { Claim, Subject } from "./subject.ts";

/** Regions on three levels, and what holds of them without a source. */
export interface Regions {
  readonly all: readonly Subject[];
  readonly cities: readonly Subject[];
  /** Which lies in which, and which districts of a city are neighbours. */
  readonly claims: readonly Claim[];
}

const levels = {
  province: { suffix: "省", suffixEn: "Province" },
  city: { suffix: "市", suffixEn: "City" },
  district: { suffix: "区", suffixEn: "District" },
} as const;

/** Provinces, their cities, and the cities' districts: about one region for 75 relations. */
export function makeRegions(relations: number): Regions {
  const districtCount = Math.max(6, Math.round(relations / 80));
  const cityCount = Math.max(3, Math.round(districtCount / 25));
  const provinceCount = Math.max(2, Math.round(cityCount / 15));

  const provinces = range(provinceCount).map((number) => region("province", number));
  const cities = range(cityCount).map((number) => region("city", provinceCount + number));
  const districts = range(districtCount).map((number) =>
    region("district", provinceCount + cityCount + number),
  );
  return {
    all: [...cities, ...districts, ...provinces],
    cities,
    claims: [
      ...partOf(cities, provinces),
      ...partOf(districts, cities),
      ...neighbours(districts, cityCount),
    ],
  };
}

function region(level: keyof typeof levels, number: number): Subject {
  const { han, latin } = stemOf(number);
  const { suffix, suffixEn } = levels[level];
  return {
    id: `region/${latin.toLowerCase()}-${number}`,
    kind: "Region",
    subkind: level,
    name: `${han}${suffix}`,
    nameEn: `${latin} ${suffixEn}`,
    aliases: han,
    passages: [],
  };
}

function partOf(parts: readonly Subject[], wholes: readonly Subject[]): Claim[] {
  return parts.flatMap((from, place) => {
    const to = wholes[place % wholes.length];
    return to === undefined ? [] : [{ kind: "PART_OF", from, to }];
  });
}

/** Districts of one city stand `step` apart. */
function neighbours(districts: readonly Subject[], step: number): Claim[] {
  return districts.flatMap((district, place) => {
    const next = districts[place + step];
    if (next === undefined) return [];
    const [from, to] = district.id < next.id ? [district, next] : [next, district];
    return [{ kind: "ADJACENT_TO", from, to }];
  });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, number) => number);
}
