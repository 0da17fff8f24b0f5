using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Reminding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.AddColumn<string>(
                name: "ClientLanguage",
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
                name: "Name",
                table: "Conversations",
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Expected");

            migrationBuilder.DropTable(
                name: "PassedDeadlines");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropColumn(
                name: "DeepeningDueAt",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "GroupingDueAt",
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
                name: "ClientLanguage",
                table: "People");

            migrationBuilder.DropColumn(
                name: "TimeZone",
                table: "People");

            migrationBuilder.DropColumn(
                name: "WantsNoReminders",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Occasion",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Phase",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Name",
                table: "Conversations");
        }
    }
}
