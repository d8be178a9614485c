import Testing

@testable import WastedWorkBenchCLI

@Suite struct GitCommitTests {
    private let name = Fixtures.commit

    private func read(_ texts: [String: String], around folder: String = "/repo") -> String? {
        GitCommit(files: Fixtures.files(texts)).read(around: folder)
    }

    @Test("a branch leads to its commit")
    func branch() {
        #expect(read(["/repo/.git/HEAD": "ref: refs/heads/a/b\n", "/repo/.git/refs/heads/a/b": name + "\n"]) == name)
    }

    @Test("a detached head is the commit")
    func detached() {
        #expect(read(["/repo/.git/HEAD": name + "\n"]) == name)
    }

    @Test("a packed branch is found among the packed ones")
    func packed() {
        let refs = "# pack-refs with: peeled fully-peeled sorted \n0000 refs/heads/x-main\n\(name) refs/heads/main\n"
        #expect(read(["/repo/.git/HEAD": "ref: refs/heads/main\n", "/repo/.git/packed-refs": refs]) == name)
    }

    @Test("a folder within the checkout belongs to it")
    func below() {
        #expect(read(["/repo/.git/HEAD": name], around: "/repo/reports/history") == name)
        #expect(read(["/.git/HEAD": name], around: "/repo") == name)
    }

    @Test("a linked worktree takes its branch from the repository")
    func worktree() {
        let texts = [
            "/tree/.git": "gitdir: /repo/.git/worktrees/tree\n",
            "/repo/.git/worktrees/tree/HEAD": "ref: refs/heads/side\n",
            "/repo/.git/worktrees/tree/commondir": "../..\n",
            "/repo/.git/worktrees/tree/../../refs/heads/side": name,
        ]
        #expect(read(texts, around: "/tree") == name)
    }

    @Test("outside a checkout, and before the first commit, there is none")
    func none() {
        #expect(read([:]) == nil)
        #expect(read(["/repo/.git/HEAD": "ref: refs/heads/main\n"]) == nil)
        #expect(read(["/repo/.git/HEAD": "not a hash\n"]) == nil)
    }
}
