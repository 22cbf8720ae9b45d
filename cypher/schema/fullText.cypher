// Search: words of names and summaries (pairs of Han characters), keys whole for prefixes, and
// single Han characters. `kind` is indexed with them so that a search within kinds stays in Lucene.
// Cost: written with each entity; the dearest part of a load.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (entity:Entity)
ON EACH [entity.name, entity.nameEn, entity.aliases, entity.summary, entity.summaryEn, entity.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS FOR (entity:Entity)
ON EACH [entity.nameKeys, entity.pinyinKeys, entity.initialKeys, entity.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entity_characters IF NOT EXISTS FOR (entity:Entity)
ON EACH [entity.name, entity.aliases, entity.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
