import type { Driver } from "neo4j-driver";

/** What the questions are asked about; alike at every size, but for the hubs, which grow with the graph. */
export interface Sample {
  /** The region with most relations, and the second. */
  readonly hub: string;
  readonly hub2: string;
  /** A region with about 20 relations, and one that it shares an agreement with. */
  readonly region: string;
  readonly partner: string;
  /** A mechanism of a chain of about five stages. */
  readonly stage: string;
  readonly agreement: string;
  readonly agreementName: string;
  readonly relation: string;
  /** 30 entities round the region, and 10 regions. */
  readonly around: readonly string[];
  readonly regions: readonly string[];
  readonly source: string;
}

/** Picks what to ask about; the same from the same graph. */
export async function pickSample(driver: Driver): Promise<Sample> {
  const ids = async (text: string, parameters: Record<string, unknown> = {}): Promise<string[]> => {
    const { records } = await driver.executeQuery(text, parameters, { database: "neo4j" });
    return records.map((record) => String(record.get("id")));
  };
  const [hub = "", hub2 = ""] = await ids(
    "MATCH (r:Region) RETURN r.id AS id ORDER BY COUNT { (r)-->() } + COUNT { (r)<--() } DESC, id LIMIT 2",
  );
  const pairs = await ids(
    `MATCH (r:Region) WHERE r.id <> $hub
     WITH r ORDER BY abs(COUNT { (r)-->(:Entity) } + COUNT { (r)<--(:Entity) } - 20), r.id LIMIT 20
     MATCH (r)-[:PARTY_TO]->(a)<-[:PARTY_TO]-(other:Region) WHERE NOT other.id IN [$hub, $hub2]
     WITH r, a, other ORDER BY abs(COUNT { (other)--() } - 30), r.id, a.id, other.id LIMIT 1
     UNWIND [r.id, other.id, a.id, a.name] AS id RETURN id`,
    { hub, hub2 },
  );
  const [region = "", partner = "", agreement = "", agreementName = ""] = pairs;
  const [stage = ""] = await ids(
    `MATCH (first:Mechanism) WHERE NOT (first)<-[:PRECEDES|EVOLVED_INTO]-()
     WITH first LIMIT 3000
     MATCH path = (first)-[:PRECEDES|EVOLVED_INTO*1..6]->(later)
     WITH first, count(later) AS stages, max(length(path)) AS longest, head(collect(later.id)) AS id
     WHERE longest = 4 AND stages = 4
     RETURN id ORDER BY id LIMIT 1`,
  );
  const [relation = ""] = await ids(
    "MATCH (:Entity {id: $region})-[r:PARTY_TO]->() RETURN r.id AS id ORDER BY id LIMIT 1",
    { region },
  );
  const around = await ids(
    "MATCH (:Entity {id: $region})--(e:Entity) WITH DISTINCT e RETURN e.id AS id ORDER BY id LIMIT 30",
    { region },
  );
  const regions = await ids(
    `MATCH (:Entity {id: $region})-[:PARTY_TO]->()<-[:PARTY_TO]-(r:Region) WHERE NOT r.id IN [$hub, $hub2]
     WITH DISTINCT r RETURN r.id AS id ORDER BY id LIMIT 10`,
    { region, hub, hub2 },
  );
  return {
    hub,
    hub2,
    region,
    partner,
    stage,
    agreement,
    agreementName,
    relation,
    around,
    regions,
    source: "source/volume-1",
  };
}
