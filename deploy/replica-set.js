// Run by mongosh at every start: makes the replica set and the services' user where they are not there yet.
const secret = (name) => fs.readFileSync(`/run/secrets/${name}`, "utf8").trim();
const members = process.env.MEMBERS.split(",");
const root = encodeURIComponent(secret("mongodb-root-password"));
const admin = connect(`mongodb://root:${root}@${members[0]}/admin?directConnection=true`);

const isMade = () => {
  try {
    return admin.adminCommand({ replSetGetStatus: 1 }).ok === 1;
  } catch (e) {
    if (e.codeName === "NotYetInitialized") return false;
    throw e;
  }
};

if (!isMade()) {
  admin.adminCommand({
    replSetInitiate: { _id: "daftar", members: members.map((host, id) => ({ _id: id, host })) },
  });
}

const end = Date.now() + 60_000;
while (!admin.hello().isWritablePrimary) {
  if (Date.now() > end) throw new Error(`${members[0]} did not become the primary within a minute`);
  sleep(500);
}

if (admin.getUser("daftar") === null) {
  admin.createUser({
    user: "daftar",
    pwd: secret("mongodb-daftar-password"),
    roles: [{ role: "readWrite", db: "daftar" }],
  });
}
