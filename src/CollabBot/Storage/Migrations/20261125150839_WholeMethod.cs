using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class WholeMethod : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "RetainedBecause",
                table: "Themes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Dissents",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "ExpectedPartners",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GlossaryExplanations",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "GlossaryTerms",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "GroupingByAll",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "OverrideReason",
                table: "Retrospectives",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PresetThemes",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "IsOrganisationAsked",
                table: "People",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Organisation",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsCoordinator",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsInformed",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "WasAskedForAbsence",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Otherwise",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Person",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Told",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CarriedTo",
                table: "Lessons",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsFromRoom",
                table: "Lessons",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PlusOnesKept",
                table: "Lessons",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Origin",
                table: "Changes",
                type: "TEXT",
                nullable: false,
                defaultValue: "Person");

            migrationBuilder.AddColumn<string>(
                name: "Original_Direction",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Original_Example",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Original_ProposedTheme",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Original_Statement",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Original_Why",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_Direction",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_Example",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_ProposedTheme",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_Statement",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_Why",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Typist",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Returned",
                table: "Ballots",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "GroupingMoves",
                columns: table => new
                {
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Changes = table.Column<int>(type: "INTEGER", nullable: false),
                    Trace = table.Column<string>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupingMoves", x => new { x.Retrospective, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "PlusOnes",
                columns: table => new
                {
                    Lesson = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlusOnes", x => new { x.Lesson, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "PrivateChats",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivateChats", x => new { x.Tenant, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "Ready",
                columns: table => new
                {
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Phase = table.Column<string>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ready", x => new { x.Retrospective, x.Phase });
                });

            migrationBuilder.CreateTable(
                name: "RoomPools",
                columns: table => new
                {
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomPools", x => x.Retrospective);
                });

            migrationBuilder.CreateTable(
                name: "RoomVotes",
                columns: table => new
                {
                    Theme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomVotes", x => new { x.Retrospective, x.Theme });
                    table.ForeignKey(
                        name: "FK_RoomVotes_RoomPools_Retrospective",
                        column: x => x.Retrospective,
                        principalTable: "RoomPools",
                        principalColumn: "Retrospective",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Retrospective_Author",
                table: "Changes",
                columns: new[] { "Retrospective", "Author" });

            migrationBuilder.CreateIndex(
                name: "IX_PlusOnes_Retrospective",
                table: "PlusOnes",
                column: "Retrospective");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GroupingMoves");

            migrationBuilder.DropTable(
                name: "PlusOnes");

            migrationBuilder.DropTable(
                name: "PrivateChats");

            migrationBuilder.DropTable(
                name: "Ready");

            migrationBuilder.DropTable(
                name: "RoomVotes");

            migrationBuilder.DropTable(
                name: "RoomPools");

            migrationBuilder.DropIndex(
                name: "IX_Changes_Retrospective_Author",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "RetainedBecause",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "Dissents",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "ExpectedPartners",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "GlossaryExplanations",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "GlossaryTerms",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "GroupingByAll",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "OverrideReason",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "PresetThemes",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "IsOrganisationAsked",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Organisation",
                table: "People");

            migrationBuilder.DropColumn(
                name: "IsCoordinator",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "IsInformed",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "WasAskedForAbsence",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "Otherwise",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Person",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Told",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "CarriedTo",
                table: "Lessons");

            migrationBuilder.DropColumn(
                name: "IsFromRoom",
                table: "Lessons");

            migrationBuilder.DropColumn(
                name: "PlusOnesKept",
                table: "Lessons");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_Direction",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_Example",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_ProposedTheme",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_Statement",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_Why",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_Direction",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_Example",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_ProposedTheme",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_Statement",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_Why",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Typist",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Returned",
                table: "Ballots");
        }
    }
}
