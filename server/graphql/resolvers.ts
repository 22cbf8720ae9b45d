import { GraphQLScalarType } from "graphql";
import { agreementResolvers } from "./agreement/resolvers.ts";
import { datasetResolvers } from "./dataset/resolvers.ts";
import { entityResolvers } from "./entity/resolvers.ts";
import { lineageResolvers } from "./lineage/resolvers.ts";
import { neighbourhoodResolvers } from "./neighbourhood/resolvers.ts";
import { ontologyResolvers } from "./ontology/resolvers.ts";
import { passageResolvers } from "./passage/resolvers.ts";
import { pathResolvers } from "./path/resolvers.ts";
import { questionResolvers } from "./question/resolvers.ts";
import { relationResolvers } from "./relation/resolvers.ts";
import { searchResolvers } from "./search/resolvers.ts";
import { sharedResolvers } from "./shared/resolvers.ts";
import type { Resolvers } from "./types.generated.ts";

/** The resolvers of every module, and the values that stand for scalars and enum names. */
export const resolvers: Resolvers = {
  ...datasetResolvers,
  ...ontologyResolvers,
  ...entityResolvers,
  ...agreementResolvers,
  ...relationResolvers,
  ...neighbourhoodResolvers,
  ...passageResolvers,
  ...searchResolvers,
  ...lineageResolvers,
  ...pathResolvers,
  ...questionResolvers,
  Query: {
    ...datasetResolvers.Query,
    ...ontologyResolvers.Query,
    ...entityResolvers.Query,
    ...agreementResolvers.Query,
    ...relationResolvers.Query,
    ...neighbourhoodResolvers.Query,
    ...passageResolvers.Query,
    ...searchResolvers.Query,
    ...lineageResolvers.Query,
    ...pathResolvers.Query,
    ...sharedResolvers.Query,
    ...questionResolvers.Query,
  },
  PartialDate: new GraphQLScalarType<string, string>({ name: "PartialDate" }),
  Confidence: { EXPLICIT: "explicit", IMPLIED: "implied", BACKGROUND: "background" },
  Modality: {
    STUDIED: "studied",
    PLANNED: "planned",
    STARTED: "started",
    ONGOING: "ongoing",
    DONE: "done",
    STANDING: "standing",
    RECOMMENDED: "recommended",
  },
};
