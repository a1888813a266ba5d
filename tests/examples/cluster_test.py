"""The scripts of examples/cluster: what many make together is what one makes."""
import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import time
import unittest

import support

CLUSTER = support.ROOT / "examples/cluster"


def script(name, *arguments, **environment):
    return subprocess.run([CLUSTER / name, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=300, check=False, env={**os.environ, "IMR2JSON": support.PROGRAM, **environment})


class ClusterTest(support.TestCase):
    SHARES = 4

    def setUp(self):
        super().setUp()
        self.dir = self.folder / "the shares"
        self.letters = self.folder / "in put"
        for i, letter in enumerate(support.LETTERS):
            self.file(f"in put/{i % 3}/two  blanks {i} $x;'.txt", letter.read_bytes())
        self.file("in put/0/missing letter.txt", b"Dear Sir,\n")
        self.serial = support.run("--ndjson", "-q", self.letters).stdout

    def assert_whole(self, done):
        self.assertEqual((done.returncode, done.stdout), (0, self.serial), done.stderr)


class ShareTest(ClusterTest):
    def test_tasks_of_an_array_by_hand(self):
        self.dir.mkdir()
        for task in 3, 1, 4, 2:
            done = script("array.sh", CLUSTER, self.dir, self.letters, SLURM_ARRAY_TASK_ID=str(task),
                          SLURM_ARRAY_TASK_COUNT="4")
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assert_whole(script("merge.sh", self.dir, 4))

    def test_a_missing_share_is_noticed(self):
        self.dir.mkdir()
        script("share.sh", self.dir, "1/2", self.letters)
        done = script("merge.sh", self.dir, 2)
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertIn(b"share 2 of 2 is missing", done.stderr)

    def test_a_share_that_fails_leaves_nothing(self):
        self.dir.mkdir()
        for letters, options in ([], ""), ([self.letters], "--no-such-option"):
            done = script("share.sh", self.dir, "1/2", *letters, IMR2JSON_OPTIONS=options)
            self.assertEqual((done.returncode, list(self.dir.iterdir())), (1, []))

    def test_what_is_done_is_not_done_again(self):
        self.dir.mkdir()
        script("share.sh", self.dir, "1/2", self.letters)
        self.assertEqual(script("share.sh", self.dir, "1/2", self.letters, IMR2JSON="missing").returncode, 0)
        self.assertEqual(script("share.sh", self.dir, "2/2", self.letters, IMR2JSON="missing").returncode, 1)


@unittest.skipUnless(shutil.which("parallel"), "GNU parallel is not installed")
class ParallelTest(ClusterTest):
    def test_is_the_serial_run(self):
        self.assert_whole(script("parallel.sh", self.dir, self.SHARES, self.letters))
        shutil.rmtree(self.dir)
        self.assert_whole(script("parallel.sh", self.dir, 100, self.letters))

    def test_more_options(self):
        self.serial = support.run("--ndjson", "-q", "--spans", self.letters).stdout
        self.assert_whole(script("parallel.sh", self.dir, 2, self.letters, IMR2JSON_OPTIONS="--spans"))


def free_port():
    with contextlib.closing(socket.socket()) as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


SLURM = """ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/none
CredType=cred/none
MpiDefault=none
SwitchType=switch/none
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmctldPort={controller}
SlurmdPort={node}
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/controller.pid
SlurmdPidFile={folder}/node.pid
MailProg=/bin/true
SlurmdParameters=config_overrides
NodeName={host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes={host} Default=YES State=UP
"""


@unittest.skipUnless(all(map(shutil.which, ("slurmctld", "slurmd", "sbatch"))), "Slurm is not installed")
@unittest.skipUnless(os.geteuid() == 0, "a Slurm of one's own needs root")
class SlurmTest(ClusterTest):
    """A cluster of one node, on the loopback."""

    def daemon(self, *command):
        log = open(self.folder / f"{command[0]}.log", "wb")
        self.addCleanup(log.close)
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)

    def setUp(self):
        super().setUp()
        host = socket.gethostname().partition(".")[0]
        for name in "state", "spool":
            (self.folder / name).mkdir()
        conf = self.file("slurm.conf", SLURM.format(host=host, folder=self.folder, controller=free_port(),
                                                    node=free_port()).encode())
        self.environment = {**os.environ, "SLURM_CONF": str(conf)}
        self.daemon("slurmctld", "-D")
        self.daemon("slurmd", "-D", "-N", host)
        deadline = time.monotonic() + 60
        while self.state() != "idle" and time.monotonic() < deadline:
            time.sleep(0.2)
        if self.state() != "idle":
            self.skipTest("Slurm does not come up here: " +
                          pathlib.Path(self.folder / "slurmd.log").read_text(errors="replace")[-300:])

    def state(self):
        asked = subprocess.run(["sinfo", "--noheader", "--format=%t"], env=self.environment, check=False, timeout=60,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return asked.stdout.decode().strip()

    def test_is_the_serial_run(self):
        self.assert_whole(script("slurm.sh", self.dir, self.SHARES, self.letters,
                                 SLURM_CONF=self.environment["SLURM_CONF"]))


if __name__ == "__main__":
    unittest.main()
