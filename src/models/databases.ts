/** Writes of rows and documents to databases, for teams that keep keys there encrypted only. */
import { sinks, splitList } from './sink-row.ts';
import type { NamedSinkRow, SinkRow } from './sink-row.ts';

const ROW = { into: 'a database' };
const MONGO = '{insertOne,insertMany,updateOne,updateMany,replaceOne,findOneAndUpdate,findOneAndReplace,bulkWrite}';
const MODEL = '{create,insertMany,updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate,replaceOne}';
/** What selects the rows is not what is written. */
const SELECTING = splitList('where select include omit returning transaction');

/** Writes known by what their callee denotes. */
export const DATABASE_ROWS: readonly SinkRow[] = [
  ...sinks(
    { ...ROW, except: SELECTING },
    '@prisma/client#PrismaClient().*.{create,createMany,createManyAndReturn,update,updateMany,upsert}',
  ),
  ...sinks(
    ROW,
    `mongodb#MongoClient().db().collection().${MONGO} mongoose#model().${MODEL} mongoose#{model,Model}()().save
    knex#()().{insert,update} drizzle-orm/*#drizzle().insert().values drizzle-orm/*#drizzle().update().set
    typeorm#DataSource().getRepository().{save,insert,update,upsert} typeorm#getRepository().{save,insert,update}
    kysely#Kysely().insertInto().values kysely#Kysely().updateTable().set @supabase/supabase-js#createClient().from().{insert,update,upsert}
    sequelize#Sequelize().define().{create,bulkCreate,update,upsert} @aws-sdk/lib-dynamodb#PutCommand firebase-admin/firestore#getFirestore().collection().{add,doc().set,doc().update}
    ioredis#().{set,hset,setex} redis#createClient().{set,hSet,setEx}`,
  ),
  ...sinks(
    { ...ROW, from: 1 },
    `pg#{Pool,Client}().query mysql2{,/promise}#{createPool,createConnection}().{query,execute} better-sqlite3#().exec`,
  ),
  ...sinks(ROW, 'better-sqlite3#().prepare().run node:sqlite#DatabaseSync().prepare().run sqlite3#Database().run'),
];

/** The same by names: the connection comes from another file. */
export const NAMED_DATABASE_ROWS: readonly NamedSinkRow[] = [
  { receivers: splitList('repository repo'), methods: splitList('save insert update upsert create'), ...ROW },
  {
    receivers: ['collection'],
    methods: splitList('insertOne insertMany updateOne replaceOne findOneAndUpdate'),
    ...ROW,
  },
];

/** Clients whose members are tables: `prisma.team.update({ data })`, `db.users.insert(row)`. */
export const TABLE_CLIENTS: ReadonlySet<string> = new Set(splitList('prisma db database tx'));
export const TABLE_METHODS: ReadonlySet<string> = new Set(
  splitList('create createMany update updateMany upsert insert insertOne insertMany updateOne replaceOne'),
);
export const TABLE_WRITE = { ...ROW, except: SELECTING };
