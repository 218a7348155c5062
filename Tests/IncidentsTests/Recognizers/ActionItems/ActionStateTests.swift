import Incidents
import Testing

@Suite struct ActionStateTests {
  /// A report and the states of its items.
  static let cases: [(String, [ActionItem.Status])] = [
    // A tick adorns a title; what the title says in words counts.
    ("## ✅ Action items\n- Add a canary\n", [.unknown]),
    ("## ☑️ Follow-ups\n- Add a canary\n", [.unknown]),
    ("## Action items\n### ✅ Done\n- Add a canary\n### ✅ Open\n- Test it\n", [.done, .open]),
    ("## Action items\n### Completed ✅\n- Add a canary\n", [.done]),
    ("## Action items\n- ✅ Add a canary\n", [.done]),
    (
      "## Action items\n- :white_check_mark: Add\n- :construction: Test\n- :x: Buy\n- 🚫 Sell\n",
      [.done, .inProgress, .open, .wontDo]
    ),
    (
      "## Action items\n- **DONE** write a post\n- Fix DNS: in progress\n- Test: erledigt\n",
      [.done, .inProgress, .done]
    ),
    (
      "## Action items\n- Set the valve: open\n- Done right, it helps: test\n",
      [.unknown, .unknown]
    ),
    ("## Action items\n- Replace A (Netops, OPEN)\n- Replace B (A, B)\n", [.open, .unknown]),
    (
      "## Action items\n- Fix A (Raj, in progress)\n- Fix B (OPS-1, done)\n- Fix C (#12, to do)\n- Chart it (queued, in progress)\n",
      [.inProgress, .done, .open, .unknown]
    ),
    (
      "## Action items\n- Write a post\n  - Done on 2024-08-10\n- Test it\n  - Done well by others\n",
      [.done, .unknown]
    ),
    ("## Action items\n### P0 (must do, done by Friday)\n- Rotate keys\n", [.unknown]),
    (
      "## Action items\n| Action | Status |\n|---|---|\n| Test | Blocked |\n| Write | Dropped |\n| Move | Deferred |\n| Ask | On hold |\n",
      [.open, .wontDo, .open, .open]
    ),
    (
      "## Action items\n- Add a chart of jobs (queued, running, completed)\n- Emit each state: started, in progress, done\n- FIXED IP addresses for probes\n",
      [.unknown, .unknown, .unknown]
    ),
    ("## Action items\n- [~] Move\n- [-] Sell\n- [/] Test\n", [.inProgress, .wontDo, .inProgress]),
    (
      "## Action items\n| Action | Status |\n|---|---|\n| Test | On track |\n| Write | Delayed |\n",
      [.inProgress, .inProgress]
    ),
    (
      "## Actions\n| Action | Responsable | État |\n|---|---|---|\n| Tester | Ana | ouvert |\n| Noter | Bo | Ouverte |\n| Voir | Ed | non commencé |\n",
      [.open, .open, .open]
    ),
    (
      "## Action items\n- Guard the port (open by default)\n- Check it (open at night)\n- Note it (open since May 3)\n",
      [.unknown, .unknown, .open]
    ),
    (
      "## Actions\n- Fermer le port (ouvert par erreur)\n- Tester le pont (ouvert le dimanche)\n- Revoir l'ouverture\n",
      [.unknown, .unknown, .unknown]
    ),
    ("## Action items\n- Delayed jobs: list them\n", [.unknown]),
    ("## Action items\n- Dropped packets: count them\n", [.unknown]),
    ("## Action items\n### Done by the team\n- Rotate keys\n", [.done]),
    (
      "## Action items\n- Lint it (#22), merged\n- Sort (left, right), closed\n", [.done, .unknown]
    ),
    ("## Action items\n- Rack both (up already ✔)\n- Test it (by May)\n", [.done, .unknown]),
    (
      "## Action items\n- Test it (2024-05-03: done)\n- Drop files (2023-01-02)\n",
      [.done, .unknown]
    ),
    ("## 再発防止策\n- テストを追加（6月25日対応済み）\n- 監視を追加（7月対応予定）\n", [.done, .unknown]),
    ("## Azioni\n- Riesame. Completata.\n- Registro. In corso.\n", [.done, .inProgress]),
    ("## Acciones\n- Añadir índice. Cumplido.\n- Probar.\n", [.done, .unknown]),
    ("## Action items\n- List the colours (red, done)\n", [.unknown]),
    ("## Action items\n- Fix A (acme/shop#12, done)\n- List B (UTF-8, done)\n", [.done, .unknown]),
    (
      "## Plan d'action\n| Action | État |\n|---|---|\n| Tester | Fait |\n| Écrire | En cours |\n",
      [.done, .inProgress]
    ),
    // States behind names and labels, in capitals at the end, and before the day they came.
    (
      "## Action items\n- List all. Completed February 19.\n- Test it. Completely new.\n",
      [.done, .unknown]
    ),
    (
      "## Action items\n- New address. I did that on the same day.\n- Test what we did\n",
      [.done, .unknown]
    ),
    (
      "## Action items\n- Alert me. IT group, implemented 7 May 2024\n- Test it. Ann, done with it\n",
      [.done, .unknown]
    ),
    ("## Action items\n- {{done}} Keep it\n- {{todo}} Test it\n", [.done, .open]),
    ("## Action items\n- Test it -- done, Ana\n- Pass it on -- and fix it\n", [.done, .unknown]),
    (
      "## Action items\n- The script asks for the name. (in place)\n- Upgrade the disk (in place)\n",
      [.done, .unknown]
    ),
    ("## Azioni\n- prova (fornitore) FATTO\n- prova (Ilaria) entro maggio\n", [.done, .unknown]),
    (
      "## Action items\n- Wait until the state is DONE\n- Set all jobs to MERGED\n",
      [.unknown, .unknown]
    ),
    (
      "## Suites à donner\n- Essai (responsable : Rosa, fait le 2 mai)\n- Tri (a, fait)\n",
      [.done, .unknown]
    ),
    ("## 再発防止策\n1. 試験を追加する(担当:宮田、完了)\n2. 検知する(担当:佐山、期限:4月末)\n", [.done, .unknown]),
    // Words that name a state that something has not, or that tell how something is done.
    (
      "## Action items\n- Guard the job that never gets COMPLETED\n- Tell us once COMPLETED\n",
      [.unknown, .unknown]
    ),
    (
      "## Action items\n- Draw the states: OPEN, RUNNING, DONE\n- Alarm, wenn nicht ERLEDIGT\n",
      [.unknown, .unknown]
    ),
    (
      "## Action items\n- Swap it. This is done by hand today and should not be\n- Test it. This is done.\n",
      [.unknown, .done]
    ),
    (
      "## Action items\n- Read it. This was done in 2019 and never again\n- Alarm. Already in place for the other\n",
      [.unknown, .unknown]
    ),
    (
      "## Action items\n- Database upgrade (in place)\n- Online resize (in place)\n",
      [.unknown, .unknown]
    ),
    (
      "## Action items\n- Test it (owner: Ana, done by May 3)\n- Buy it (owner: Ana, done on 3 May 2024)\n",
      [.unknown, .done]
    ),
    ("## Action items\n- Test it: already in place since June\n", [.done]),
    // What is done stands above what is not.
    ("Done:\n\n- disk moved (12:00)\n\nStill to do:\n\n- check sums\n", [.done, .open]),
    ("Done:\n\n- pull job removed\n\nStill to do:\n\n- check sums\n", [.done, .open]),
    ("## Timeline\n\nDone:\n\n- restarted\n\n## Next steps\n\n- check sums\n", [.unknown]),
  ]

  @Test("an item has the state that it or its group tells", arguments: cases)
  func state(text: String, expected: [ActionItem.Status]) {
    #expect(read("# Outage on 2024-04-01\n\n" + text).actions.map(\.status) == expected)
  }
}
