using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PeopleTimeAndTeams : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "PointsKept",
                table: "Themes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Anonymity",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "OrganisationOnly");

            migrationBuilder.AddColumn<bool>(
                name: "ArePointsKept",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "DeepeningDueAt",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "GroupingDueAt",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasBegun",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsUnlinked",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "NamingDueAt",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PrioritisingDueAt",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RemindsSince",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TimeZone",
                table: "Retrospectives",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "UnreachableSince",
                table: "PrivateChats",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClientLanguage",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Occupation",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TimeZone",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WantsNoReminders",
                table: "People",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "ArePointsUnlinked",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "DisplayName",
                table: "Participants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MessageId",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Occasion",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Phase",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Person",
                table: "Marks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PacedUntil",
                table: "LiveCards",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "CrowdedUntil",
                table: "Conversations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Name",
                table: "Conversations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PacedUntil",
                table: "Conversations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Team",
                table: "Conversations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "UnreachableSince",
                table: "Conversations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedName",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedOrganisation",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Expected",
                columns: table => new
                {
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: true),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Expected", x => new { x.Retrospective, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "Followers",
                columns: table => new
                {
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    ActedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Followers", x => new { x.Retrospective, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "Freeings",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Freeings", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    File = table.Column<string>(type: "TEXT", nullable: false),
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: true),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    IsOffer = table.Column<bool>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Installations",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Installations", x => new { x.Tenant, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "PassedDeadlines",
                columns: table => new
                {
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Phase = table.Column<string>(type: "TEXT", nullable: false),
                    Deadline = table.Column<long>(type: "INTEGER", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PassedDeadlines", x => new { x.Retrospective, x.Phase, x.Deadline });
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Phase = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Occasion = table.Column<string>(type: "TEXT", nullable: false),
                    Deadline = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => new { x.Retrospective, x.Phase, x.Person, x.Occasion });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Retrospectives_Phase_ClosedAt",
                table: "Retrospectives",
                columns: new[] { "Phase", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Marks_Person",
                table: "Marks",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ExpiresAt",
                table: "Handovers",
                column: "ExpiresAt");

            // What has left its preparation before there was such a thing has begun: from then on anonymity only becomes stricter.
            migrationBuilder.Sql("UPDATE \"Retrospectives\" SET \"HasBegun\" = 1 WHERE \"Phase\" <> 'Draft';");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Expected");

            migrationBuilder.DropTable(
                name: "Followers");

            migrationBuilder.DropTable(
                name: "Freeings");

            migrationBuilder.DropTable(
                name: "Handovers");

            migrationBuilder.DropTable(
                name: "Installations");

            migrationBuilder.DropTable(
                name: "PassedDeadlines");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Retrospectives_Phase_ClosedAt",
                table: "Retrospectives");

            migrationBuilder.DropIndex(
                name: "IX_Marks_Person",
                table: "Marks");

            migrationBuilder.DropColumn(
                name: "PointsKept",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "Anonymity",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "ArePointsKept",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "DeepeningDueAt",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "GroupingDueAt",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "HasBegun",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "IsUnlinked",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "NamingDueAt",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "PrioritisingDueAt",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "RemindsSince",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "TimeZone",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "UnreachableSince",
                table: "PrivateChats");

            migrationBuilder.DropColumn(
                name: "ClientLanguage",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Occupation",
                table: "People");

            migrationBuilder.DropColumn(
                name: "TimeZone",
                table: "People");

            migrationBuilder.DropColumn(
                name: "WantsNoReminders",
                table: "People");

            migrationBuilder.DropColumn(
                name: "ArePointsUnlinked",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "DisplayName",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "MessageId",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Occasion",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Phase",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Person",
                table: "Marks");

            migrationBuilder.DropColumn(
                name: "PacedUntil",
                table: "LiveCards");

            migrationBuilder.DropColumn(
                name: "CrowdedUntil",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "Name",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "PacedUntil",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "Team",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "UnreachableSince",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "SignedName",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "SignedOrganisation",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "Changes");
        }
    }
}
