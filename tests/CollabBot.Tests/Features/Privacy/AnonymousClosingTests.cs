using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Privacy;

/// <summary>Closing an anonymous retrospective: the confirmation before it, and what is left in the database files afterwards.</summary>
public sealed class AnonymousClosingTests
{
    private const string Mine = "Canari du partenaire : plus de projets communs";
    private const string MyLesson = "Canari de la leçon : avoir une vision intégrée";
    private const string Withdrawn = "Canari retiré avant la fin";

    [Trait("promise", "before closing anonymously people hear that it is the last chance to erase")]
    [Theory]
    [InlineData(
        "fr-CA", "suivant", "C’est la dernière chance d’obtenir ou d’effacer ses réponses", "Clore et couper le lien",
        "« suivant confirmer »", "suivant clore confirmer", "La rétrospective est close.")]
    [InlineData(
        "en-CA", "next", "It is the last chance to get or erase one’s answers", "Close and cut the link", "\"next confirm\"",
        "next close confirm", "The retrospective is closed.")]
    public async Task Closing_asks_for_confirmation_and_says_that_it_is_the_last_chance_to_erase(
        string locale, string next, string question, string button, string how, string confirm, string closed)
    {
        await using var scene = await DeepeningAsync(locale);

        var card = (await scene.Facilitator.SaysAsync(next)).Card;
        card.Words.ShouldContain(question);
        card.Words.ShouldContain(how);
        card.Buttons.ShouldBe([button, locale == "fr-CA" ? "Annuler" : "Cancel"]);
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Deepening);

        (await scene.Facilitator.SaysAsync(confirm)).Text.ShouldContain(closed);
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Closed);
    }

    [Fact]
    public async Task The_button_of_the_confirmation_closes_the_retrospective()
    {
        await using var scene = await DeepeningAsync();
        await scene.Facilitator.SaysAsync("suivant");

        (await scene.Facilitator.ClicksAsync("Clore et couper le lien")).Words.ShouldContain("La rétrospective est close.");

        (await scene.RetrospectiveAsync()).IsUnlinked.ShouldBeTrue();
    }

    [Trait("promise", "before closing anonymously people hear that it is the last chance to erase")]
    [Theory]
    [InlineData("fr-CA", "à la clôture, le lien entre vous et ce que vous avez donné sera coupé pour de bon", "« mes données »")]
    [InlineData("en-CA", "at closing, the link between you and what you gave will be cut for good", "\"my data\"")]
    public async Task The_move_to_deepening_announces_once_in_the_thread_that_links_will_be_deleted(
        string locale, string sentence, string way)
    {
        await using var scene = await DeepeningAsync(locale);
        await scene.SettleAsync();

        var post = scene.Bot.Team.InChannel
            .Where(candidate => candidate.Words.Contains(sentence, StringComparison.Ordinal))
            .ShouldHaveSingleItem();
        post.Words.ShouldContain(way);
    }

    [Fact]
    public async Task At_the_default_level_closing_needs_no_confirmation_and_keeps_the_authors()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);

        (await scene.ReadAsync(database => database.Changes.CountAsync(change => change.Author != null))).ShouldBe(2);
        (await scene.ReadAsync(database => database.VacuumRequests.AnyAsync())).ShouldBeFalse();
    }

    [Trait("promise", "a closed anonymous retrospective stores no link between a statement and a person")]
    [Trait("promise", "closing anonymously deletes all personal rows in one transaction")]
    [Trait("promise", "closing anonymously frees the disk space of deleted rows")]
    [Fact]
    public async Task After_closing_neither_rows_nor_file_nor_write_ahead_log_link_a_text_to_a_person()
    {
        await using var scene = await FullAsync();
        var author = scene.Partner.Person.AadObjectId;
        scene.Bot.DatabaseFile.ShouldSatisfyAllConditions(
            file => RawFile.Rows(file)
                .Count(row => row.Contains(Mine, StringComparison.Ordinal) && row.Contains(author, StringComparison.Ordinal))
                .ShouldBeGreaterThan(0),
            file => RawFile.Holds(file, Withdrawn).ShouldBeTrue("the canary has to sing before"));

        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();
        await scene.FreedAsync();

        var file = scene.Bot.DatabaseFile;
        var rows = RawFile.Rows(file);
        string[] people =
        [
            .. new[] { scene.Partner, scene.Other, scene.Facilitator }
                .SelectMany(member => new[] { member.Person.AadObjectId, member.Person.Id })
        ];
        foreach (var words in new[] { "Canari", "projets communs" })
            rows.Where(row => row.Contains(words, StringComparison.Ordinal)).ShouldAllBe(row => !people.Any(row.Contains));
        rows.ShouldNotContain(row => row.StartsWith("Ballots", StringComparison.Ordinal)
            || row.StartsWith("Votes", StringComparison.Ordinal)
            || row.StartsWith("PlusOnes", StringComparison.Ordinal)
            || row.StartsWith("States", StringComparison.Ordinal)
            || row.StartsWith("Ready", StringComparison.Ordinal));
        RawFile.Holds(file, Withdrawn).ShouldBeFalse();
        RawFile.Holds(file, "Brouillon ouvert").ShouldBeFalse();

        // Freeing the space empties the write-ahead log, so it contains only what was written since then.
        foreach (var part in new[] { file, file + "-wal" }.Where(File.Exists))
        {
            Near(part, Mine, people).ShouldBeFalse(part);
            Near(part, MyLesson, people).ShouldBeFalse(part);
        }
    }

    [Trait("promise", "a closed anonymous retrospective keeps times to the day")]
    [Fact]
    public async Task After_closing_times_are_stored_to_the_day_and_rows_of_people_in_the_order_of_their_ids()
    {
        await using var scene = await FullAsync();
        await scene.Facilitator.SaysAsync("suivant confirmer");

        var retrospective = await scene.RetrospectiveAsync();
        retrospective.OpenedAt.TimeOfDay.ShouldBe(TimeSpan.Zero);
        retrospective.ClosedAt!.Value.TimeOfDay.ShouldBe(TimeSpan.Zero);
        (await scene.ReadAsync(database => database.ProcessedActivities.AsNoTracking().ToListAsync()))
            .ShouldAllBe(mark => mark.At.TimeOfDay == TimeSpan.Zero);
        foreach (var (table, column) in new[] { ("Participants", "Person"), ("People", "Id"), ("PrivateChats", "Person") })
        {
            var stored = await StoredAsync(scene, table, column);
            stored.Count.ShouldBeGreaterThan(1, table);
            stored.SequenceEqual(stored.Order(StringComparer.Ordinal)).ShouldBeTrue(table);
        }
    }

    [Trait("promise", "reopening an anonymous retrospective restores no links to people")]
    [Fact]
    public async Task Minutes_counts_and_points_remain_and_reopening_restores_no_links()
    {
        await using var scene = await FullAsync();
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await scene.Facilitator.SaysAsync("compte-rendu texte")).Text.ShouldContain("Canari de la leçon");
        (await scene.ReadAsync(database => database.Themes.SumAsync(theme => theme.Points ?? 0))).ShouldBe(3);
        (await scene.ReadAsync(database => database.Lessons.SumAsync(lesson => lesson.PlusOnesKept))).ShouldBe(1);

        await scene.Facilitator.SaysAsync("rouvrir");
        await scene.Partner.Privately.SaysAsync("souhait : Du temps pour se voir");
        var lessons = await scene.ReadAsync(database => database.Lessons.AsNoTracking().ToListAsync());
        lessons.Single(lesson => lesson.Text.Text == MyLesson).Author.ShouldBeNull();
        lessons.Single(lesson => lesson.Text.Text == "Du temps pour se voir").Author.ShouldNotBeNull();
        await scene.Facilitator.SaysAsync("précédent voter");
        (await scene.Partner.Privately.SaysAsync("voter 1")).Text.ShouldContain("les points donnés ne sont plus à personne");

        await scene.Facilitator.SaysAsync("suivant clore confirmer");
        (await scene.ReadAsync(database => database.Lessons.AllAsync(lesson => lesson.Author == null))).ShouldBeTrue();
        (await scene.ReadAsync(database => database.Themes.SumAsync(theme => theme.Points ?? 0))).ShouldBe(3);
    }

    [Trait("promise", "closing anonymously deletes all personal rows in one transaction")]
    [Fact]
    public async Task A_redelivered_closing_changes_nothing()
    {
        await using var scene = await FullAsync();
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();
        var (posts, state) = (scene.Bot.Connector.Posts.Count, await scene.StateAsync());

        (await scene.Bot.Team.PostAgainAsync()).ShouldBe(200);
        await scene.SettleAsync();

        scene.Bot.Connector.Posts.Count.ShouldBe(posts);
        (await scene.StateAsync()).ShouldBe(state);
    }

    [Trait("promise", "closing anonymously frees the disk space of deleted rows")]
    [Fact]
    public async Task An_open_read_transaction_delays_freeing_the_space_and_several_requests_run_once()
    {
        await using var scene = await FullAsync();
        using (var reading = Reading(scene.Bot.DatabaseFile))
        {
            await scene.Facilitator.SaysAsync("suivant confirmer");
            await scene.Facilitator.SaysAsync("rouvrir");
            await scene.Facilitator.SaysAsync("suivant confirmer");
            await scene.SettleAsync();
            for (var i = 0; i < 3; i++) scene.Bot.Clock.Advance(TimeSpan.FromSeconds(5));
            (await scene.ReadAsync(database => database.VacuumRequests.CountAsync())).ShouldBe(2);
            (await scene.Partner.SaysAsync("état")).Text.Length.ShouldBeGreaterThan(0);
        }

        await scene.FreedAsync();
        RawFile.Holds(scene.Bot.DatabaseFile, Withdrawn).ShouldBeFalse();
        await Eventually.BeAsync(() => Freed() > 0, "the log to say so");
        Freed().ShouldBe(1);

        int Freed() => scene.Bot.Log.All.Count(line => line.Contains("has been freed", StringComparison.Ordinal));
    }

    [Trait("promise", "closing anonymously frees the disk space of deleted rows")]
    [Fact]
    public async Task Every_connection_has_secure_delete_on()
    {
        await using var scene = await Scene.EmptyAsync();
        for (var i = 0; i < 5; i++)
        {
            (await scene.ReadAsync(database => database.Database
                .SqlQueryRaw<long>("SELECT secure_delete AS Value FROM pragma_secure_delete")
                .SingleAsync())).ShouldBe(1);
        }
    }

    [Trait("promise", "a closed anonymous retrospective stores no link between a statement and a person")]
    [Fact]
    public async Task Closing_drops_unsent_private_messages_from_the_outbox()
    {
        await using var scene = await DeepeningAsync();
        scene.Bot.Connector.FailWhen((path, _) =>
            path.Contains(Team.PrivateChatOf(scene.Partner.Person.Id), StringComparison.Ordinal) ? Fault.Unavailable : null);
        await scene.Partner.Privately.SaysAsync("mes données");
        (await scene.ReadAsync(database => database.Outbox.CountAsync())).ShouldBeGreaterThan(0);

        await scene.Facilitator.SaysAsync("suivant confirmer");
        scene.Bot.Connector.Recover();
        await scene.SettleAsync();

        scene.Bot.Team.InPrivate(scene.Partner.Person)
            .ShouldAllBe(post => !post.Words.Contains("Plus de projets", StringComparison.Ordinal));
    }

    /// <summary>An anonymous retrospective in Deepening.</summary>
    private static async Task<Scene> DeepeningAsync(string locale = "fr-CA")
    {
        var scene = await Scene.InAsync(Phase.Prioritising, locale);
        await scene.Facilitator.SaysAsync(locale == "fr-CA" ? "modifier anonymat : anonyme" : "change anonymity: anonymous");
        await scene.Facilitator.SaysAsync(locale == "fr-CA" ? "suivant confirmer" : "next confirm");
        return scene;
    }

    /// <summary>
    /// An anonymous retrospective in Deepening with data of every kind: a change, a withdrawn one, points, a
    /// lesson, a « +1 », an open draft and private chats.
    /// </summary>
    private static async Task<Scene> FullAsync()
    {
        var scene = await Scene.InAsync(Phase.Naming);
        await scene.Facilitator.SaysAsync("modifier anonymat : anonyme");
        await Scene.NameAsync(scene.Partner, Mine);
        await Scene.NameAsync(scene.Partner, Withdrawn);
        var list = await scene.Partner.OpensAsync("Mes changements");
        var form = (await list.ClicksAsync("Modifier ou retirer", ("change", list.Choice("change", "2 · Canari retiré")))).Form;
        await (await form.ClicksAsync("Retirer")).Form.ClicksAsync("Oui, retirer");
        await Scene.NameAsync(scene.Other, "Canari de Thu");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var group = await scene.Facilitator.OpensAsync("Regrouper les changements");
        await Scene.SaveAsync(
            scene.Facilitator, group, ("changes", group.Choice("changes", "Canari du partenaire")), ("longLabel", "Réseaux"));
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Partner.Privately.SaysAsync("voter 3");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Partner.Privately.SaysAsync($"facilitant : {MyLesson}");
        await scene.Other.Privately.SaysAsync("leçons");
        await scene.Other.Privately.SaysAsync("+1 1");
        await scene.Facilitator.SaysAsync("précédent nommer");
        foreach (var text in new[] { "nommer", "Brouillon ouvert" }) await scene.Other.Privately.SaysAsync(text);
        await scene.Facilitator.SaysAsync("suivant approfondir confirmer");
        await scene.SettleAsync();
        return scene;
    }

    private static SqliteConnection Reading(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN; SELECT COUNT(*) FROM Changes;";
        command.ExecuteScalar();
        return connection;
    }

    /// <summary>
    /// The values of a column in the order in which the rows are stored in the file. The EF Core model does not expose the rowid.
    /// </summary>
    private static async Task<List<string>> StoredAsync(Scene scene, string table, string column)
    {
        await using var connection = new SqliteConnection($"Data Source={scene.Bot.DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Table and column names cannot be parameters; they are constants of this class.
        command.CommandText = $"SELECT \"{column}\" FROM \"{table}\" ORDER BY rowid";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<string> stored = [];
        while (await reader.ReadAsync()) stored.Add(reader.GetString(0));
        return stored;
    }

    /// <summary>
    /// True if the file contains an id of a person within 300 bytes of the text, as in a row that was deleted but not overwritten.
    /// </summary>
    private static bool Near(string file, string words, string[] people)
    {
        const int Width = 300;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var text = System.Text.Encoding.Latin1.GetString(memory.ToArray());
        var sought = System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(words));
        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            var around = text[Math.Max(0, at - Width)..Math.Min(text.Length, at + sought.Length + Width)];
            if (people.Any(person => around.Contains(person, StringComparison.Ordinal))) return true;
        }

        return false;
    }
}
