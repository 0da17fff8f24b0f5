using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace CollabBot.Storage;

/// <summary>Tables, keys and indexes. The classes of the domain are stored as they are, with a tenant added.</summary>
internal static class Mapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Retrospective>(row =>
        {
            Tenanted(row);
            row.HasKey(r => r.Id);

            // Retrospectives stored before the level existed showed no names, so they get the default level.
            row.Property(r => r.Anonymity)
                .HasDefaultValue(RetrospectiveSettings.DefaultAnonymity)
                .HasSentinel(RetrospectiveSettings.DefaultAnonymity);
            row.Property(r => r.ShowsPoints).HasDefaultValue(true).HasSentinel(true);
            row.PrimitiveCollection(r => r.Notes);
            row.PrimitiveCollection(r => r.PresetThemes);
            row.PrimitiveCollection(r => r.GlossaryTerms);
            row.PrimitiveCollection(r => r.GlossaryExplanations);
            row.PrimitiveCollection(r => r.Dissents);
            row.HasIndex(Database.TenantColumn, nameof(Retrospective.Conversation))
                .IsUnique()
                .HasFilter("\"Phase\" <> 'Closed'")
                .HasDatabaseName("IX_Retrospectives_OneOpenPerConversation");
            row.HasIndex(Database.TenantColumn, nameof(Retrospective.Conversation), nameof(Retrospective.ClosedAt));
            row.HasIndex(r => new { r.Phase, r.ClosedAt });
        });
        model.Entity<Participant>(row =>
        {
            Tenanted(row);
            row.HasKey(r => new { r.Retrospective, r.Person });
            row.HasIndex(r => r.Person);
            row.Ignore(r => r.IsOnlySpent);
        });
        model.Entity<Change>(row =>
        {
            Tenanted(row);
            row.HasKey(r => r.Id);
            row.HasIndex(r => new { r.Retrospective, r.Position });
            row.HasIndex(r => new { r.Retrospective, r.Author, r.Position });
            row.Ignore(r => r.Latest);

            // The numbers on the live card are counted in these indexes alone. Every query asks for the tenant too; it is the last column,
            // so that SQLite does not prefer this index for queries that ask for anything else.
            row.HasIndex(nameof(Change.Retrospective), nameof(Change.Direction), Database.TenantColumn);
            row.HasIndex(nameof(Change.Retrospective), Database.TenantColumn, nameof(Change.Theme), nameof(Change.IsRevealed))
                .HasFilter("\"IsRevealed\" AND \"Theme\" IS NULL")
                .HasDatabaseName("IX_Changes_Ungrouped");
            row.HasIndex(nameof(Change.Retrospective), nameof(Change.Typist), nameof(Change.Position), Database.TenantColumn)
                .HasFilter("\"Origin\" = 'Room'")
                .HasDatabaseName("IX_Changes_FromRoom");

            // Changes stored before the origin existed were all named by a person.
            row.Property(r => r.Origin).HasDefaultValue(Origin.Person);
            row.ComplexProperty(r => r.Original);
            row.ComplexProperty(r => r.Revision);
        });
        model.Entity<Theme>(row =>
        {
            Tenanted(row);
            row.HasKey(r => r.Id);
            row.HasIndex(r => new { r.Retrospective, r.Position });
        });
        model.Entity<Ballot>(row =>
        {
            Tenanted(row);
            row.HasKey(r => new { r.Retrospective, r.Voter });
            row.OwnsMany(r => r.Votes, vote =>
            {
                vote.ToTable("Votes");
                vote.WithOwner().HasForeignKey("Retrospective", "Voter");
                vote.HasKey("Retrospective", "Voter", nameof(Vote.Theme));
            });
            row.Navigation(r => r.Votes).UsePropertyAccessMode(PropertyAccessMode.Field);
        });
        model.Entity<Lesson>(row =>
        {
            Tenanted(row);
            row.HasKey(r => r.Id);
            row.PrimitiveCollection(r => r.Items);
            row.HasIndex(r => new { r.Retrospective, r.Position });
        });
        model.Entity<GroupingMove>(row =>
        {
            Tenanted(row);
            row.HasKey(r => new { r.Retrospective, r.Number });
            row.Property(r => r.Number).ValueGeneratedNever();
        });
        model.Entity<RoomPool>(row =>
        {
            Tenanted(row);
            row.HasKey(r => r.Retrospective);
            row.OwnsMany(r => r.Votes, vote =>
            {
                vote.ToTable("RoomVotes");
                vote.WithOwner().HasForeignKey("Retrospective");
                vote.HasKey("Retrospective", nameof(Vote.Theme));
            });
            row.Navigation(r => r.Votes).UsePropertyAccessMode(PropertyAccessMode.Field);
        });
        model.Entity<PlusOne>(row =>
        {
            Tenanted(row);
            row.HasKey(r => new { r.Lesson, r.Person });
            row.HasIndex(r => r.Retrospective);
        });
        model.Entity<ReadyRow>(row =>
        {
            Tenanted(row);
            row.HasKey(r => new { r.Retrospective, r.Phase });
        });
        model.Entity<ExpectedRow>(row =>
        {
            Tenanted(row);
            row.HasKey(r => new { r.Retrospective, r.Person });
        });
        model.Entity<ReminderRow>(row =>
        {
            Tenanted(row);

            // The key lets only one of two instances store a reminder for the same person and occasion.
            row.HasKey(r => new { r.Retrospective, r.Phase, r.Person, r.Occasion });
        });
        model.Entity<DeadlineRow>(row =>
        {
            Tenanted(row);
            row.HasKey(r => new { r.Retrospective, r.Phase, r.Deadline });
        });
        model.Entity<ConversationRow>(row =>
        {
            Tenanted(row);
            row.HasKey(Database.TenantColumn, nameof(ConversationRow.Id));
        });
        model.Entity<PersonRow>(row =>
        {
            Tenanted(row);
            row.HasKey(Database.TenantColumn, nameof(PersonRow.Id));
        });
        model.Entity<PrivateChatRow>(row =>
        {
            Tenanted(row);
            row.HasKey(Database.TenantColumn, nameof(PrivateChatRow.Person));
        });
        model.Entity<ProcessedActivity>(row =>
        {
            Tenanted(row);
            row.ToTable("Marks");
            row.HasKey(Database.TenantColumn, nameof(ProcessedActivity.Key));
            row.HasIndex(r => r.At);
            row.HasIndex(r => r.Person);
        });
        model.Entity<StateRow>(row =>
        {
            Tenanted(row);
            row.HasKey(Database.TenantColumn, nameof(StateRow.Key));
            row.Property(r => r.Version).IsConcurrencyToken();
        });
        model.Entity<OutboxRow>(row =>
        {
            Tenanted(row);
            row.HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();

            // If two instances read a row as free, only one of them can lease it.
            row.Property(r => r.LeasedUntil).IsConcurrencyToken();
            row.HasIndex(nameof(OutboxRow.IsDead), nameof(OutboxRow.DueAt));
            row.HasIndex(Database.TenantColumn, nameof(OutboxRow.Conversation), nameof(OutboxRow.Sequence));
        });
        model.Entity<VacuumRequest>(row =>
        {
            Tenanted(row);
            row.ToTable("Freeings");
            row.HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedOnAdd();
        });
        model.Entity<LiveCardRow>(row =>
        {
            Tenanted(row);
            row.HasKey(r => r.Retrospective);
        });
        model.Entity<VoteResultRow>(row =>
        {
            Tenanted(row);
            row.HasKey(r => r.Retrospective);
        });
        model.Entity<FollowerRow>(row =>
        {
            Tenanted(row);
            row.HasKey(r => new { r.Retrospective, r.Person });
        });
        model.Entity<InstallationRow>(row =>
        {
            Tenanted(row);
            row.HasKey(Database.TenantColumn, nameof(InstallationRow.Id));
        });
        model.Entity<FileOfferRow>(row =>
        {
            Tenanted(row);
            row.ToTable("Handovers");
            row.HasKey(r => r.Hash);
            row.HasIndex(r => r.ExpiresAt);
        });
    }

    private static void Tenanted<T>(EntityTypeBuilder<T> row)
        where T : class =>
        row.Property<string>(Database.TenantColumn)
            .HasMaxLength(100)
            .IsRequired()
            .ValueGeneratedOnAdd()
            .HasValueGenerator<TenantOfContext>();

    /// <summary>Gives a new row the tenant of its context.</summary>
    private sealed class TenantOfContext : ValueGenerator<string>
    {
        public override bool GeneratesTemporaryValues => false;

        public override string Next(EntityEntry entry) => ((Database)entry.Context).Tenant is { Length: > 0 } tenant
            ? tenant
            : throw new InvalidOperationException("Rows are written within a tenant.");
    }
}
